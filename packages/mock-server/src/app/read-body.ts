import { type OpenApiDocument, type Operation, resolveIn } from "@haoee/spec";
import { parse } from "content-type";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import type { AppRequest } from "./app-request.ts";
import { decodeContent } from "./decode-content.ts";
import { formBody } from "./form-body.ts";
import type { FormReader } from "./form-reader.ts";
import { parseJson } from "./parse-json.ts";

/** A body as the contract speaks of it. */
export interface Body {
  readonly mediaType: string;
  readonly body: unknown;
}

/** What it takes to read a body. */
export interface BodyOptions {
  /** Largest body that is read, in bytes, before and after it is decompressed. */
  readonly maxBody: number;
  readonly readForm: FormReader;
  /** What the operation stands in. */
  readonly document: OpenApiDocument;
}

interface FormSchema {
  readonly properties?: Readonly<Record<string, { readonly "x-part-alias"?: string }>>;
}

/** The other names that parts of an operation's form may have. */
function aliasesOf(document: OpenApiDocument, operation: Operation, mediaType: string): Map<string, string> {
  const schema = operation.object.requestBody?.content[mediaType]?.schema ?? true;
  // The lint of the contract proves that the schema of a form is an object with properties.
  const { properties = {} } = resolveIn(document, schema) as FormSchema;
  return new Map(
    Object.entries(properties).flatMap(([name, { "x-part-alias": alias }]) => (alias ? [[alias, name] as const] : [])),
  );
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
export async function readBody(
  request: AppRequest,
  operation: Operation,
  { maxBody, readForm, document }: BodyOptions,
): Promise<Body | undefined> {
  const { requestBody } = operation.object;
  if (!requestBody) return undefined;
  const header = request.headers["content-type"];
  const mediaType = header === undefined ? "" : parse(header, { parameters: false }).type;
  if (header === undefined || !Object.hasOwn(requestBody.content, mediaType)) throw unsupported(operation, header);
  const bytes = await decodeContent(await request.readBytes(maxBody), request.headers["content-encoding"], maxBody);
  const body =
    mediaType === "multipart/form-data"
      ? formBody(await readForm(bytes, header), aliasesOf(document, operation, mediaType))
      : parseJson(bytes);
  return { mediaType, body };
}
