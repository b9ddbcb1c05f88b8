import { isJsonObject } from "../answers/json-object.ts";
import { textOf } from "../answers/text-of.ts";
import type { Image, ImagesResponse } from "../generated/components.ts";
import { filesAt } from "./files-at.ts";
import type { TaskFile } from "./task-snapshot.ts";

/** The address of a picture. Base64 becomes a data URI, of the type that the answer names, else of PNG. */
function addressOf({ url, b64_json, media_type, mime_type }: Image, format: string): unknown {
  const base64 = textOf(b64_json);
  if (url || !base64 || /^data:/.test(base64)) return url || base64;
  return `data:${textOf(media_type ?? mime_type) || `image/${format}`};base64,${base64}`;
}

/** The pictures of an answer as files. */
export function imageFiles({ data, output_format: format }: ImagesResponse): TaskFile[] {
  // A task may succeed without what the contract says a success has.
  const images = [data ?? []].flat().filter(isJsonObject);
  return filesAt(
    "image",
    images.map((image) => addressOf(image, textOf(format) || "png")),
  );
}
