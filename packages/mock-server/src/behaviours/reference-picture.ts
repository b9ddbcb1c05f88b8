import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { fromBase64 } from "../media/base64.ts";
import { pictureFacts, pictureTerms } from "../media/picture-facts.ts";
import type { Size } from "../media/size.ts";
import type { FilePart } from "./values.ts";

/** `input_reference` of `CreateVideoRequest` and `CreateVideoJsonRequest`. */
export type InputReference = FilePart | string | { readonly image_url?: string; readonly file_id?: string };

/** Why a film does not begin from a picture of another size. Source: example `video-query.failed`. */
const otherSize = "Inpaint image must match the requested width and height";

/** What a data URI in base64 holds. */
function dataOf(address: string): Uint8Array | undefined {
  const [, data] = /^data:[^,]*;base64,(.*)$/is.exec(address) ?? [];
  try {
    return data === undefined ? undefined : fromBase64(data);
  } catch {
    return new Uint8Array();
  }
}

/** The bytes that a request carries of a picture, undefined for an address, which is not fetched, and for an id. */
function bytesOf(reference: InputReference): Uint8Array | undefined {
  if (typeof reference === "string") return dataOf(reference);
  return "bytes" in reference ? reference.bytes : dataOf(reference.image_url ?? "");
}

/**
 * Why a film of this size is going to fail that begins from a picture, undefined when it is going to succeed.
 *
 * @throws RequestRefusedError for a file that is no picture, or not a whole one.
 */
export function referenceFailure(reference: InputReference | undefined, { width, height }: Size): string | undefined {
  const bytes = reference === undefined ? undefined : bytesOf(reference);
  if (!bytes) return undefined;
  const facts = pictureFacts(bytes);
  if (facts) return facts.width === width && facts.height === height ? undefined : otherSize;
  const message = `input_reference is not ${pictureTerms}`;
  throw new RequestRefusedError({ message, param: "input_reference", code: "invalid_image" });
}
