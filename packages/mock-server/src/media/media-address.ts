import { captionOf } from "./caption.ts";
import type { Picture } from "./picture.ts";

/** All that a film depends on. */
export interface Film {
  /** In pixels, one of `filmSizes`. */
  readonly width: number;
  /** In pixels, one of `filmSizes`. */
  readonly height: number;
  /** Whole seconds. */
  readonly seconds: number;
  readonly seed: string;
}

/** All that a sound depends on. */
export interface Sound {
  /** Whole seconds. */
  readonly seconds: number;
  readonly seed: string;
}

/** Where media are served. Everything that is needed to make them stands in the path, so that no address is ever lost. */
export const mediaPaths = {
  image: "/media/images/{size}/{seed}/{file}",
  video: "/media/videos/{size}/{seconds}/{file}",
  audio: "/media/audio/{seconds}/{file}",
} as const;

const part = (text: string) => encodeURIComponent(text.toWellFormed());

/** Address of a picture. It needs no key and holds at most 48 characters of the prompt. */
export function imageAddress(origin: string, { prompt, width, height, format, seed }: Picture): string {
  return `${origin}/media/images/${width}x${height}/${part(seed)}/${part(captionOf(prompt))}.${format}`;
}

/** Address of an MP4. It needs no key. */
export function videoAddress(origin: string, { width, height, seconds, seed }: Film): string {
  return `${origin}/media/videos/${width}x${height}/${seconds}/${part(seed)}.mp4`;
}

/** Address of an MP3. It needs no key. */
export function audioAddress(origin: string, { seconds, seed }: Sound): string {
  return `${origin}/media/audio/${seconds}/${part(seed)}.mp3`;
}

/** Address of a square JPEG for a song or a film, 1024 pixels wide. It needs no key. */
export function coverAddress(origin: string, { prompt, seed }: Pick<Picture, "prompt" | "seed">): string {
  return imageAddress(origin, { prompt, width: 1024, height: 1024, format: "jpeg", seed });
}
