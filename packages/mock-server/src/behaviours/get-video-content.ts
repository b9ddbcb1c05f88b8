import { film } from "../media/film.ts";
import { answerEntry } from "./answer-entry.ts";
import type { Behaviour } from "./behaviour.ts";
import { bytesResponse } from "./bytes-response.ts";
import { prefersJson } from "./prefers-json.ts";

const mediaType = "video/mp4";

/** Answers the same film for any id, or the entry's address of one to a client that would rather have JSON. */
export const getVideoContent: Behaviour = async ({ headers, entry }, world) => {
  if (prefersJson(headers.accept ?? "", mediaType)) return answerEntry("getVideoContent", entry, world);
  // Without a validator of ours, the condition of If-Range never holds.
  return bytesResponse(film, mediaType, "if-range" in headers ? undefined : headers.range);
};
