import type { CallOptions, HaoeeClient, OperationId } from "@haoee/client";
import { picture } from "../../src/stories/picture.ts";

/** Makes one call. */
export type Call = (haoee: HaoeeClient, options: CallOptions) => Promise<unknown>;

const image = new File([picture], "cat.png", { type: "image/png" });
const prompt = "A cat dances";
const song = {
  prompt: "La la",
  tags: "pop",
  mv: "chirp-v4",
  title: "Cat",
  task: "upload_extend",
  continue_clip_id: "1",
  continue_at: 3,
} as const;

/** A call of each operation by its resource method, whose request follows the contract. */
export const operationCalls: Readonly<Record<OperationId, Call>> = {
  createChatCompletion: (haoee, options) =>
    haoee.chat.create({ model: "gpt-4o", messages: [{ role: "user", content: prompt }] }, options),
  createCompletion: (haoee, options) => haoee.completions.create({ model: "gpt-3.5-turbo-instruct", prompt }, options),
  createImage: (haoee, options) => haoee.images.create({ model: "nano-banana", prompt }, options),
  createImageEdit: (haoee, options) => haoee.images.edit({ model: "nano-banana", prompt, image }, options),
  getImageTask: (haoee, options) => haoee.images.task("1").retrieve(options),
  generateContent: (haoee, options) =>
    haoee.gemini.generateContent(
      { model: "gemini-2.5-flash-image", contents: [{ role: "user", parts: [{ text: prompt }] }] },
      options,
    ),
  createVideoGeneration: (haoee, options) => haoee.videoGenerations.create({ model: "sora-2", prompt }, options),
  getVideoGeneration: (haoee, options) => haoee.videoGenerations.retrieve("1", options),
  createCharacter: (haoee, options) => haoee.characters.create({ timestamps: "1,3", from_task: "1" }, options),
  createVideo: (haoee, options) => haoee.videos.create({ model: "sora-2", prompt }, options),
  remixVideo: (haoee, options) => haoee.videos.remix("1", { prompt }, options),
  getVideo: (haoee, options) => haoee.videos.retrieve("1", options),
  getVideoContent: (haoee, options) => haoee.videos.content("1", options),
  uploadAudioFromUrl: (haoee, options) => haoee.music.uploadFromUrl({ url: "https://example.com/cat.mp3" }, options),
  submitMusic: (haoee, options) => haoee.music.submit(song, options),
  fetchMusicTasks: (haoee, options) => haoee.music.fetch({ ids: ["1"] }, options),
};
