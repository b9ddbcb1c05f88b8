import { imageSize } from "image-size";
import type { PictureFormat } from "./picture.ts";
import type { Size } from "./size.ts";
import { isWholePicture } from "./whole-picture.ts";

/** What the bytes of a picture say of themselves. */
export interface PictureFacts extends Size {
  readonly format: PictureFormat;
}

/** The names that the library has for the formats. */
const formats: Readonly<Record<string, PictureFormat>> = { png: "png", jpg: "jpeg", webp: "webp" };

/** Most pixels that decoders take without being told that it is no bomb. Source: Pillow, `MAX_IMAGE_PIXELS`, twice. */
const mostPixels = 178_956_970;

/** What a file must be to count as a picture, for refusals. */
export const pictureTerms: string = `a whole picture in png, jpeg or webp of at most ${mostPixels} pixels`;

/** Reads format and size from a file. Undefined when it is no PNG, JPEG or WebP, ends too early or is too large to decode. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  try {
    const { width, height, type = "" } = imageSize(bytes);
    const format = formats[type];
    const isDecodable = width * height > 0 && width * height <= mostPixels;
    return format && isDecodable && isWholePicture(bytes, format) ? { width, height, format } : undefined;
  } catch {
    return undefined;
  }
}
