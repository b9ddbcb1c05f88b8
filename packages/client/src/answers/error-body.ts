import type { ApiErrorFacts } from "../errors/api-error.ts";
import { isJsonObject } from "./json-object.ts";

/** What an error body tells in words of its own. */
interface ErrorBodyFacts extends Pick<ApiErrorFacts, "code" | "type" | "param"> {
  readonly message: string | undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** FastAPI's `detail`: a sentence, or a list of findings with a `msg` each. */
function detail(value: unknown): string | undefined {
  return text(
    [value]
      .flat()
      .map((finding) => text(finding) ?? text(Object(finding).msg))
      .join("; "),
  );
}

/** A text is its own message, unless it is a page for a browser or too long for one. */
function plainText(body: unknown): string | undefined {
  const sentence = typeof body === "string" ? body.trim() : "";
  return /^(?!<).{1,300}$/s.test(sentence) ? sentence : undefined;
}

/**
 * Reads an error body of the gateway, its task endpoints, Gemini or FastAPI, or a plain text. Gemini wraps its errors in
 * a list where it would have streamed. A body of another form, HTML and empty ones among them, tells nothing.
 */
export function readErrorBody(given: unknown): ErrorBodyFacts {
  const body: unknown = Array.isArray(given) ? given[0] : given;
  const outer = isJsonObject(body) ? body : {};
  const error = isJsonObject(outer.error) ? outer.error : outer;
  return {
    message: text(error.message) ?? text(error.error) ?? detail(error.detail) ?? plainText(body),
    code: typeof error.code === "number" ? error.code : text(error.code),
    type: text(error.type) ?? text(error.status),
    param: text(error.param),
  };
}
