import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { isDrawable, longestSide, mostPixels } from "../media/picture.ts";
import { parseSize, type Size, sizeOfRatio } from "../media/size.ts";
import type { ImageRequest } from "./image-request.ts";

/** Models that turn `size` into a ratio and know resolutions. Source: entries image-generation, nano-banana, qwen-image. */
const ratioModels = /^(nano-banana|flux-kontext|qwen-image|gemini-)/;

/** Side of the square whose area a resolution has, in pixels. Source: entry nano-banana. */
const sides: Readonly<Record<string, number>> = { "512": 512, "1K": 1024, "2K": 2048, "4K": 4096 };

/** Ratios of the documentation pages of nano-banana, flux-kontext and qwen-image, and of gemini-3.1-flash-image. */
const ratios = "21:9 16:9 4:3 3:2 5:4 1:1 4:5 3:4 2:3 9:16 9:21 1:4 4:1 1:8 8:1".split(" ");

function refusal(param: string, message: string): RequestRefusedError {
  return new RequestRefusedError({ message, param, code: `invalid_${param}` });
}

/** Side of the square whose area a resolution such as `2K` has, in pixels. */
export function sideOf(resolution: string): number {
  return sides[resolution] ?? 1024;
}

/**
 * Size of a picture of a ratio and a resolution.
 *
 * @param param names the field that holds the ratio
 * @throws RequestRefusedError for a ratio that no model has.
 */
export function sizeInResolution(ratio: string, resolution: string, param: string): Size {
  const size = ratios.includes(ratio) ? parseSize(ratio) : undefined;
  if (!size) throw refusal(param, `${param} ${ratio} is none of ${ratios.join(", ")}`);
  return sizeOfRatio(size, sideOf(resolution));
}

/** The resolution that a model has by its name, or else the one that is asked for. Source: page of nano-banana. */
function resolutionOf({ model, image_size }: ImageRequest): string {
  const [, named] = /^nano-banana-2-([24]k)$/i.exec(model) ?? [];
  return named?.toUpperCase() ?? (model === "nano-banana-hd" ? "4K" : (image_size ?? "1K"));
}

function askedSize(text: string): Size {
  const size = parseSize(text);
  if (size) return size;
  throw refusal("size", `size ${text} is not width and height in pixels, such as 1024x1024`);
}

function drawable(size: Size, text: string): Size {
  if (isDrawable(size)) return size;
  throw refusal("size", `size ${text} is too large: ${longestSide} pixels a side and ${mostPixels} in all at most`);
}

/**
 * Size of the pictures that a request asks for: `size` as it is, except where a model takes it for a ratio;
 * `aspect_ratio` in the resolution of `image_size`; 1024x1024 by default.
 *
 * @throws RequestRefusedError for a size or ratio that cannot be read, or that is too large to draw.
 */
export function pictureSize(request: ImageRequest): Size {
  const { model, size, aspect_ratio } = request;
  const resolution = resolutionOf(request);
  const byRatio = ratioModels.test(model);
  if (aspect_ratio && (byRatio || !size)) return sizeInResolution(aspect_ratio, resolution, "aspect_ratio");
  if (!size || size === "auto") return sizeInResolution("1:1", resolution, "size");
  const asked = askedSize(size);
  return drawable(byRatio ? sizeOfRatio(asked, sideOf(resolution)) : asked, size);
}
