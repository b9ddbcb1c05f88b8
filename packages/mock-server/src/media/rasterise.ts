import { captionOf } from "./caption.ts";
import { fontFilesFor } from "./font-files.ts";
import type { Picture } from "./picture.ts";
import { pictureSvg } from "./picture-svg.ts";
import type { ReadAsset } from "./read-asset.ts";

type Resvg = typeof import("@resvg/resvg-wasm");

/** What was drawn, in either form. */
export interface Drawn {
  asPng(): Uint8Array;
  readonly pixels: Uint8Array;
}

let loading: Promise<Resvg> | undefined;

async function load(read: ReadAsset): Promise<Resvg> {
  const resvg = await import("@resvg/resvg-wasm");
  await resvg.initWasm(Uint8Array.from(await read("@resvg/resvg-wasm/index_bg.wasm"))).catch((error) => {
    // Another copy of this module has loaded it.
    if (!String(error).includes("Already initialized")) throw error;
  });
  return resvg;
}

/**
 * Draws a picture.
 *
 * @param take copies what it needs of the drawing, which is gone afterwards
 */
export async function rasterise<Result>(
  picture: Picture,
  read: ReadAsset,
  take: (drawn: Drawn) => Result,
): Promise<Result> {
  loading ??= load(read).catch((error) => {
    // The next picture tries again.
    loading = undefined;
    throw error;
  });
  const { Resvg } = await loading;
  const fontBuffers = await Promise.all(fontFilesFor(`0123456789x${captionOf(picture.prompt)}`).map(read));
  const resvg = new Resvg(pictureSvg(picture), { font: { fontBuffers } });
  const drawn = resvg.render();
  try {
    return take(drawn);
  } finally {
    drawn.free();
    resvg.free();
  }
}
