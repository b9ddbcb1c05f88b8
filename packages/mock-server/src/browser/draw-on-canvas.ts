import type { DrawPicture } from "../media/draw-picture.ts";
import { pictureSvg } from "../media/picture-svg.ts";

interface Canvas {
  getContext(kind: "2d"): { drawImage(image: object, x: number, y: number): void };
  convertToBlob(options: { readonly type: string; readonly quality: number }): Promise<Blob>;
}

/** The part of a page that draws: the mock is compiled without a browser's types. */
interface Page {
  readonly Image: new () => { src: string; decode(): Promise<void> };
  readonly OffscreenCanvas: new (width: number, height: number) => Canvas;
}

/** Draws a picture as Node's mock does, with the fonts and encoders of the browser instead of those of packages. */
export const drawOnCanvas: DrawPicture = async (picture) => {
  // This module is reached in pages alone, and all of them have both.
  const { Image, OffscreenCanvas } = globalThis as unknown as Page;
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(pictureSvg(picture))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const file = await canvas.convertToBlob({ type: `image/${picture.format}`, quality: 0.85 });
  return file.bytes();
};
