import type { OperationId } from "@haoee/spec";
import { answerEntry } from "./answer-entry.ts";
import type { Behaviour } from "./behaviour.ts";
import { createChatCompletion } from "./create-chat-completion.ts";
import { createCompletion } from "./create-completion.ts";
import { createImage } from "./create-image.ts";
import { createImageEdit } from "./create-image-edit.ts";
import { generateContent } from "./generate-content.ts";
import { getImageTask } from "./get-image-task.ts";
import { getVideoContent } from "./get-video-content.ts";

const behaviours: Readonly<Partial<Record<OperationId, Behaviour>>> = {
  createChatCompletion,
  createCompletion,
  createImage,
  createImageEdit,
  generateContent,
  getImageTask,
  getVideoContent,
};

/** What the mock does for an operation: its own behaviour, or else the example of the entry. */
export function behaviourOf(operationId: OperationId): Behaviour {
  return behaviours[operationId] ?? ((request, world) => answerEntry(operationId, request.entry, world));
}
