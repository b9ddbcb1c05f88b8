import { toBase64 } from "../media/base64.ts";
import { imageAddress } from "../media/media-address.ts";
import type { Picture } from "../media/picture.ts";
import type { Size } from "../media/size.ts";
import { randomOf } from "../random/random.ts";
import type { World } from "./behaviour.ts";
import type { ImageRequest } from "./image-request.ts";
import { type ImagesUsage, imagesUsage } from "./images-usage.ts";
import { pictureSize } from "./picture-size.ts";

/** One picture of an answer: by address, or in base64. */
interface AnsweredImage {
  readonly url: string | null;
  readonly b64_json: string | null;
  readonly revised_prompt: null;
}

/** The answer of a call that draws at once, and the result of a task. Source: schema ImagesResponse. */
export interface ImagesResponse {
  /** Unix seconds. */
  readonly created: number;
  readonly data: readonly AnsweredImage[];
  readonly background: "opaque";
  readonly output_format: Picture["format"];
  readonly quality: string;
  /** In pixels, such as `1024x1024`. */
  readonly size: string;
  readonly usage: ImagesUsage;
}

/** The pictures that a request asks for. A `seed` of its own gives it others, as does the seed of the mock. */
function picturesOf(request: ImageRequest, size: Size, { settings }: World): readonly Picture[] {
  const { model, prompt, n = 1, output_format: format = "png", seed = "" } = request;
  const random = randomOf(settings.seed, model, prompt, String(seed));
  return Array.from({ length: n }, () => ({ ...size, prompt, format, seed: String(random.integer(0, 999_999)) }));
}

async function answered(
  picture: Picture,
  { response_format }: ImageRequest,
  origin: string,
  { draw }: World,
): Promise<AnsweredImage> {
  const b64_json = response_format === "b64_json" ? toBase64(await draw(picture)) : null;
  return { url: b64_json === null ? imageAddress(origin, picture) : null, b64_json, revised_prompt: null };
}

/**
 * The pictures that a request asks for: as many as `n` says, by address unless `response_format` is `b64_json`.
 *
 * @throws RequestRefusedError for a size or ratio that is not drawn.
 */
export async function imagesResponse(request: ImageRequest, origin: string, world: World): Promise<ImagesResponse> {
  const { prompt, image = [], n: count = 1, output_format = "png" } = request;
  const size = pictureSize(request);
  const quality = request.quality === undefined || request.quality === "auto" ? "medium" : request.quality;
  const pictures = picturesOf(request, size, world);
  return {
    created: Math.floor(world.clock.now() / 1000),
    data: await Promise.all(pictures.map((picture) => answered(picture, request, origin, world))),
    background: "opaque",
    output_format,
    quality,
    size: `${size.width}x${size.height}`,
    usage: await imagesUsage(prompt, [image].flat().length, { ...size, count, quality }),
  };
}
