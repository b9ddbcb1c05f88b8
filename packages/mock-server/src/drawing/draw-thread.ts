import { readInstalledAsset } from "../assets/read-installed-asset.ts";
import { drawOnce } from "../media/draw-picture.ts";
import type { Picture } from "../media/picture.ts";

/** What the thread of `startDrawing` is asked to do. */
export function draw(picture: Picture): Promise<Uint8Array> {
  return drawOnce(picture, readInstalledAsset);
}
