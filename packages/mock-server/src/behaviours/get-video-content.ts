import { filmOf } from "../media/film.ts";
import { answerEntry } from "./answer-entry.ts";
import type { Behaviour } from "./behaviour.ts";
import { bytesResponse } from "./bytes-response.ts";
import { prefersJson } from "./prefers-json.ts";

const mediaType = "video/mp4";

/** Answers the film of a task, or the entry's address of one to a client that would rather have JSON. */
export const getVideoContent: Behaviour = async ({ path, headers, entry }, world) => {
  if (prefersJson(headers.accept ?? "", mediaType)) return answerEntry("getVideoContent", entry, world);
  return bytesResponse(await filmOf("720x1280", 4, path.task_id ?? ""), mediaType, headers);
};
