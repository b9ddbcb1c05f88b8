import type { HeaderList } from "../exchange/captured-exchange.ts";
import { isCredentialName } from "./credential-names.ts";
import type { FindKnown } from "./known-secrets.ts";
import { redacted, replaceSpans } from "./span.ts";
import { textSpans } from "./value-spans.ts";

const kept = new Set([
  "accept",
  "accept-ranges",
  "age",
  "allow",
  "cache-control",
  "content-disposition",
  "content-language",
  "content-range",
  "content-type",
  "date",
  "etag",
  "expires",
  "last-modified",
  "location",
  "modelname",
  "openai-model",
  "openai-processing-ms",
  "openai-version",
  "pragma",
  "range",
  "request-id",
  "retry-after",
  "retry-after-ms",
  "server",
  "server-timing",
  "user-agent",
  "vary",
  "x-accel-buffering",
  "x-content-type-options",
  "x-new-api-version",
  "x-oneapi-request-id",
  "x-request-id",
  "x-should-retry",
]);

// They belong to the connection, and a body is kept freed of them.
const framing = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

function redactHeader(name: string, value: string, known: FindKnown): string {
  const keeps = (kept.has(name) || name.startsWith("x-ratelimit-")) && !isCredentialName(name);
  if (!keeps) return redacted;
  // The boundary of a form is neither replayed nor compared.
  const text = name === "content-type" ? value.replace(/;\s*boundary=.*$/i, "") : value;
  return replaceSpans(text, textSpans(text, known));
}

/** Headers by name, repeated ones joined. One that is not known to be harmless keeps its name only. */
export function redactHeaders(headers: HeaderList, known: FindKnown): Readonly<Record<string, string>> {
  const names = [...new Set(headers.map(([name]) => name.toLowerCase()))].filter((name) => !framing.has(name));
  return Object.fromEntries(
    names.map((name) => {
      const values = headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value);
      return [name, redactHeader(name, values.join(", "), known)];
    }),
  );
}
