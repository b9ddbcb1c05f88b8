import type { IncomingMessage } from "node:http";
import { MIMEType } from "node:util";
import { type Operation, resolve } from "@haoee/spec";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { parseForm } from "./parse-form.ts";
import { parseJson } from "./parse-json.ts";
import { readBytes } from "./read-bytes.ts";

/** A body as the contract speaks of it. */
export interface Body {
  readonly mediaType: string;
  readonly body: unknown;
}

/** Largest body that is read, in bytes. */
const bodyLimit = 64 * 1024 * 1024;

interface FormSchema {
  readonly properties?: Readonly<Record<string, { readonly "x-part-alias"?: string }>>;
}

/** The other names that parts of an operation's form may have. */
function aliasesOf(operation: Operation, mediaType: string): Map<string, string> {
  const schema = operation.object.requestBody?.content[mediaType]?.schema ?? true;
  // The lint of the contract proves that the schema of a form is an object with properties.
  const { properties = {} } = resolve(schema) as FormSchema;
  return new Map(
    Object.entries(properties).flatMap(([name, { "x-part-alias": alias }]) => (alias ? [[alias, name] as const] : [])),
  );
}

function parseMediaType(header: string | undefined): MIMEType | undefined {
  try {
    return header === undefined ? undefined : new MIMEType(header);
  } catch {
    return undefined;
  }
}

function unsupported(operation: Operation, header: string | undefined): RequestRefusedError {
  const accepted = Object.keys(operation.object.requestBody?.content ?? {}).join(" or ");
  const message = `${operation.operationId} takes ${accepted}, got ${header ?? "no Content-Type"}`;
  return new RequestRefusedError({ status: 415, message, code: "unsupported_media_type" });
}

/**
 * Reads the body of a request to an operation, in any media type that the operation takes.
 *
 * @returns undefined when the operation takes no body.
 * @throws RequestRefusedError for a media type it does not take, a body that is too large or one that cannot be read.
 */
export async function readBody(request: IncomingMessage, operation: Operation): Promise<Body | undefined> {
  const { requestBody } = operation.object;
  if (!requestBody) return undefined;
  const header = request.headers["content-type"];
  const type = parseMediaType(header);
  if (header === undefined || !type || !Object.hasOwn(requestBody.content, type.essence)) {
    throw unsupported(operation, header);
  }
  const mediaType = type.essence;
  const bytes = await readBytes(request, bodyLimit);
  const body =
    mediaType === "multipart/form-data"
      ? await parseForm(bytes, header, type.params.get("boundary"), aliasesOf(operation, mediaType))
      : parseJson(bytes);
  return { mediaType, body };
}
