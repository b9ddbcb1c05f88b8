/** File formats that pictures are drawn in. */
export const pictureFormats = ["png", "jpeg", "webp"] as const;

/** File format of a picture. */
export type PictureFormat = (typeof pictureFormats)[number];

/** All that a picture depends on. */
export interface Picture {
  /** What it is said to show. Its beginning is written into the picture. */
  readonly prompt: string;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  readonly format: PictureFormat;
  /** Pictures of one prompt differ by it. */
  readonly seed: string;
}

/** Longest side that is drawn, in pixels: the longest that WebP can hold. */
export const longestSide = 16_383;

/** Most pixels that are drawn. The largest documented size, 4K, has fewer in every ratio. */
export const mostPixels = 18_000_000;

/** Whether a picture of this size is drawn. */
export function isDrawable({ width, height }: Pick<Picture, "width" | "height">): boolean {
  return Math.min(width, height) >= 1 && Math.max(width, height) <= longestSide && width * height <= mostPixels;
}
