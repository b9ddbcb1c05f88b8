import { answerEntry } from "./answer-entry.ts";
import type { Behaviour } from "./behaviour.ts";
import { isAsynchronous, submitImageTask } from "./submit-image-task.ts";

/** Answers the entry's example, or begins a task when the query says `async=true`. */
export const createImage: Behaviour = async (request, world) => {
  const drawing = { ...request, operationId: "createImage" } as const;
  return isAsynchronous(drawing) ? submitImageTask(drawing, world) : answerEntry("createImage", request.entry, world);
};
