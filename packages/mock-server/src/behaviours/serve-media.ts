import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { type FilmSize, filmOf, isFilm } from "../media/film.ts";
import { mediaPaths } from "../media/media-address.ts";
import { isDrawable, type PictureFormat, pictureFormats } from "../media/picture.ts";
import { isSound, soundOf } from "../media/sound.ts";
import type { World } from "./behaviour.ts";
import { bytesResponse } from "./bytes-response.ts";
import type { RequestValue, ResponseValue } from "./values.ts";

/** Answers a path of media. No key is needed, and nothing of the contract is checked. */
export type ServeMedia = (
  request: Pick<RequestValue, "path" | "headers">,
  world: Pick<World, "draw">,
) => Promise<ResponseValue>;

function unknown(): RequestRefusedError {
  return new RequestRefusedError({ status: 404, message: "There are no media at this address", code: "" });
}

function sizeOf(text = ""): { width: number; height: number } {
  const [, width, height] = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/.exec(text) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Name of a file without and with its kind. */
function fileOf(text = ""): { name: string; kind: string } {
  const dot = text.lastIndexOf(".");
  return { name: text.slice(0, dot), kind: text.slice(dot + 1) };
}

function isFormat(kind: string): kind is PictureFormat {
  return (pictureFormats as readonly string[]).includes(kind);
}

const serveImage: ServeMedia = async ({ path, headers }, { draw }) => {
  const { name: prompt, kind: format } = fileOf(path.file);
  const size = sizeOf(path.size);
  if (!isDrawable(size) || !isFormat(format)) throw unknown();
  return bytesResponse(await draw({ ...size, prompt, format, seed: path.seed ?? "" }), `image/${format}`, headers);
};

const serveVideo: ServeMedia = async ({ path, headers }) => {
  const { name: seed, kind } = fileOf(path.file);
  const seconds = Number(path.seconds);
  if (!isFilm({ ...sizeOf(path.size), seconds }) || kind !== "mp4") throw unknown();
  // There is a film of this size.
  return bytesResponse(await filmOf(path.size as FilmSize, seconds, seed), "video/mp4", headers);
};

const serveAudio: ServeMedia = async ({ path, headers }) => {
  const { name: seed, kind } = fileOf(path.file);
  const seconds = Number(path.seconds);
  if (!isSound({ seconds }) || kind !== "mp3") throw unknown();
  return bytesResponse(await soundOf({ seconds, seed }), "audio/mpeg", headers);
};

/** What is served on which path, by `GET` and `HEAD`. */
export const mediaRoutes: readonly { readonly path: string; readonly serve: ServeMedia }[] = [
  { path: mediaPaths.image, serve: serveImage },
  { path: mediaPaths.video, serve: serveVideo },
  { path: mediaPaths.audio, serve: serveAudio },
];
