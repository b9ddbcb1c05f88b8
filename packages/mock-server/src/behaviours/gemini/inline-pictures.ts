import { RequestRefusedError } from "../../errors/request-refused-error.ts";
import { fromBase64 } from "../../media/base64.ts";
import { type PictureFacts, pictureFacts, pictureTerms } from "../../media/picture-facts.ts";
import { type Blob, type GenerateContentRequest, partsOf, type RequestPart } from "./gemini-request.ts";

/** Pictures that can be looked into. Other media are taken as they are. */
const readable = /^image\/(png|jpe?g|webp)$/i;

function blobOf({ inlineData, inline_data }: RequestPart): Blob | undefined {
  return inlineData ?? (inline_data && { mimeType: inline_data.mime_type, data: inline_data.data });
}

function factsOf(data: string): PictureFacts | undefined {
  try {
    return pictureFacts(fromBase64(data));
  } catch {
    return undefined;
  }
}

/**
 * Size and format of the pictures that a request holds.
 *
 * @throws RequestRefusedError when one of them is no picture, or no base64.
 */
export function inlinePictures(request: GenerateContentRequest): readonly PictureFacts[] {
  const blobs = partsOf(request).flatMap((part) => blobOf(part) ?? []);
  return blobs.flatMap(({ mimeType, data }) => {
    if (!readable.test(mimeType)) return [];
    const facts = factsOf(data);
    if (facts) return [facts];
    throw new RequestRefusedError({
      message: `inlineData of ${mimeType} is not ${pictureTerms}, in base64 without a prefix`,
      param: "contents",
      code: "invalid_image",
    });
  });
}
