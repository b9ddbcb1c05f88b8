import { imageSize } from "image-size";
import type { PictureFormat } from "./picture.ts";
import type { Size } from "./size.ts";

/** What the bytes of a picture say of themselves. */
export interface PictureFacts extends Size {
  readonly format: PictureFormat;
}

/** The names that the library has for the formats. */
const formats: Readonly<Record<string, PictureFormat>> = { png: "png", jpg: "jpeg", webp: "webp" };

/** Reads format and size from the head of a file. Undefined when it is no PNG, JPEG or WebP. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  try {
    const { width, height, type = "" } = imageSize(bytes);
    const format = formats[type];
    return format && { width, height, format };
  } catch {
    return undefined;
  }
}
