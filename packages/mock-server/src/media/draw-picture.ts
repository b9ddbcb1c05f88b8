import { LRUCache } from "lru-cache";
import { encodePixels } from "./encode-pixels.ts";
import { isDrawable, type Picture } from "./picture.ts";
import { rasterise } from "./rasterise.ts";
import type { ReadAsset } from "./read-asset.ts";

/** Bytes of drawn pictures that are kept for the next who asks. */
const kept = 32 * 1024 * 1024;

/**
 * Draws a picture of exactly its size in its format. The same picture is always the same bytes.
 *
 * @throws RangeError for a size that is not drawn, see `isDrawable`.
 */
export type DrawPicture = (picture: Picture) => Promise<Uint8Array>;

/** Draws a picture in this thread. */
export async function drawOnce(picture: Picture, read: ReadAsset): Promise<Uint8Array> {
  const { format, width, height } = picture;
  if (format === "png") return rasterise(picture, read, (drawn) => drawn.asPng());
  const data = await rasterise(picture, read, ({ pixels }) => Uint8ClampedArray.from(pixels));
  return encodePixels(format, { data, width, height }, read);
}

/**
 * Lets pictures be drawn one at a time, because pixels of a large one take 67 MB in several copies, and keeps them for a
 * while.
 *
 * @param draw draws one
 */
export function createDrawPicture(draw: DrawPicture): DrawPicture {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (picture: Picture): Promise<Uint8Array> => {
    const drawn = before.then(() => draw(picture));
    before = drawn.catch(() => {});
    return drawn;
  };
  const cache = new LRUCache<string, Uint8Array, Picture>({
    maxSize: kept,
    sizeCalculation: ({ length }) => length,
    fetchMethod: (_key, _stale, { context }) => inTurn(context),
  });
  return async (picture) => {
    if (!isDrawable(picture)) throw new RangeError(`${picture.width}x${picture.height} is not drawn`);
    return cache.forceFetch(JSON.stringify(picture), { context: picture });
  };
}
