import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { coverAddress } from "../media/media-address.ts";
import { randomOf } from "../random/random.ts";
import { digitsOf } from "../tasks/task-id.ts";
import type { Behaviour, World } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { requireCompleted } from "./require-completed.ts";
import { taskNotFound } from "./task-not-found.ts";

/** `CreateCharacterRequest`. */
interface CharacterRequest {
  readonly timestamps: string;
  readonly from_task?: string;
}

const figures = ["duck", "cat", "fox", "robot", "panda", "dragon", "otter", "rabbit"] as const;

function refusal(message: string): RequestRefusedError {
  return new RequestRefusedError({ message, param: "timestamps" });
}

/** Reads `1,3`. One to three seconds are taken. Source: schema `CreateCharacterRequest`. */
function endOf(timestamps: string): number {
  const [start = 0, end = 0] = timestamps.split(",").map(Number);
  const span = end - start;
  if (span >= 1 && span <= 3) return end;
  throw refusal(`timestamps: start and end must be one to three seconds apart, got ${timestamps}`);
}

/** The answer to a source that is no film of one's own, undefined for one that is. */
async function refuseSource(id: string, end: number, world: World) {
  const task = await world.tasks.find(id);
  if (task?.family !== "video" && task?.family !== "video-generation") return taskNotFound(world);
  requireCompleted(task, world.clock.now());
  if (end > task.seconds) throw refusal(`timestamps: the film ends after ${task.seconds} seconds, before ${end}`);
  return undefined;
}

/** Makes a character that prompts can bring in by its name from now on. A film that is named by address is not fetched. */
export const createCharacter: Behaviour = async ({ body, origin }, world) => {
  // The validator has judged the body by its schema.
  const { timestamps, from_task } = body as CharacterRequest;
  const end = endOf(timestamps);
  const refused = from_task === undefined ? undefined : await refuseSource(from_task, end, world);
  if (refused) return refused;
  const digits = digitsOf(world.settings.seed, await world.tasks.nextNumber());
  const username = `${randomOf(digits).pick(figures)}.${digits.slice(0, 8)}`;
  const id = `ch_${digits.slice(0, 12)}`;
  await world.characters.put({ id, username });
  return jsonResponse(200, {
    id,
    username,
    permalink: `https://sora.chatgpt.com/profile/${username}`,
    profile_picture_url: coverAddress(origin, { prompt: username, seed: digits.slice(0, 8) }),
  });
};
