/** The sixteen operations of the gateway. These names are fixed: files, types and methods are named after them. */
export const operationIds = [
  "createChatCompletion",
  "createCompletion",
  "createImage",
  "createImageEdit",
  "getImageTask",
  "generateContent",
  "createVideoGeneration",
  "getVideoGeneration",
  "createCharacter",
  "createVideo",
  "remixVideo",
  "getVideo",
  "getVideoContent",
  "uploadAudioFromUrl",
  "submitMusic",
  "fetchMusicTasks",
] as const;

/** Name of one operation of the gateway. */
export type OperationId = (typeof operationIds)[number];

/** Whether a text is the name of one of the sixteen operations. */
export function isOperationId(text: string): text is OperationId {
  return (operationIds as readonly string[]).includes(text);
}
