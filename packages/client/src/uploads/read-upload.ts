import { isJsonObject } from "../answers/json-object.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { endingOf, mediaTypeOf } from "./media-types.ts";
import { readResponse, type UploadLimits } from "./read-response.ts";

/** A file as a form takes it. */
interface Upload {
  readonly blob: Blob;
  readonly name: string;
}

function nameOf(data: unknown): string | undefined {
  if (data instanceof File) return data.name;
  return data instanceof Response ? data.url.split(/[?#]/, 1)[0]?.split("/").slice(3).at(-1) : undefined;
}

async function blobOf(data: unknown, field: string, limits: UploadLimits): Promise<Blob> {
  if (data instanceof Blob) return data;
  if (data instanceof Response) return readResponse(data, field, limits);
  // The platform itself refuses memory that is shared, which TypeScript does not rule out here.
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) return new Blob([data as ArrayBuffer]);
  throw new InvalidArgumentError(`${field} must be a file: a Blob, bytes, a Response or { data, name, type }.`, field);
}

/**
 * The bytes and the name of an `Uploadable`. Bytes that are a `Blob` are not read.
 *
 * @throws InvalidArgumentError naming the field, for what is no file and for a response that failed or was read.
 * @throws ConnectionError, TimeoutError or AbortError for a response that cannot be read to its end.
 */
export async function readUpload(value: unknown, field: string, limits: UploadLimits): Promise<Upload> {
  const file = isJsonObject(value) && "data" in value ? value : { data: value };
  const blob = await blobOf(file.data, field, limits);
  const given = file.name || nameOf(file.data);
  const type = String(file.type || blob.type || mediaTypeOf(String(given)) || "");
  const name = String(given || `file${endingOf(type)}`);
  return { name, blob: type === blob.type ? blob : blob.slice(0, blob.size, type) };
}
