import type { FilmSize } from "../media/film.ts";

/** Width and height of a film, in pixels. */
export function dimensionsOf(size: FilmSize): { readonly width: number; readonly height: number } {
  const [width = 0, height = 0] = size.split("x").map(Number);
  return { width, height };
}
