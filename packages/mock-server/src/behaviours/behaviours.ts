import type { OperationId } from "@haoee/spec";
import type { Behaviour } from "./behaviour.ts";
import { createCharacter } from "./create-character.ts";
import { createChatCompletion } from "./create-chat-completion.ts";
import { createCompletion } from "./create-completion.ts";
import { createImage } from "./create-image.ts";
import { createImageEdit } from "./create-image-edit.ts";
import { createVideo } from "./create-video.ts";
import { createVideoGeneration } from "./create-video-generation.ts";
import { fetchMusicTasks } from "./fetch-music-tasks.ts";
import { generateContent } from "./generate-content.ts";
import { getImageTask } from "./get-image-task.ts";
import { getVideo } from "./get-video.ts";
import { getVideoContent } from "./get-video-content.ts";
import { getVideoGeneration } from "./get-video-generation.ts";
import { contractResponse } from "./json-response.ts";
import { remixVideo } from "./remix-video.ts";
import { submitMusic } from "./submit-music.ts";
import { uploadAudioFromUrl } from "./upload-audio-from-url.ts";

const behaviours: Readonly<Record<OperationId, Behaviour>> & Readonly<Record<string, Behaviour | undefined>> = {
  createCharacter,
  createChatCompletion,
  createCompletion,
  createImage,
  createImageEdit,
  generateContent,
  createVideo,
  createVideoGeneration,
  fetchMusicTasks,
  getImageTask,
  getVideo,
  getVideoContent,
  getVideoGeneration,
  remixVideo,
  submitMusic,
  uploadAudioFromUrl,
};

/** What the mock does for an operation: of one that only another revision of the contract has, it answers an example. */
export function behaviourOf(operationId: OperationId): Behaviour {
  return behaviours[operationId] ?? (async (_request, world) => contractResponse(await world.answer(operationId, {})));
}
