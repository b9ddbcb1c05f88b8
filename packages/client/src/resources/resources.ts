import { type Characters, createCharacters } from "./characters.ts";
import { type Chat, createChat } from "./chat.ts";
import { type Completions, createCompletions } from "./completions.ts";
import { createGemini, type Gemini } from "./gemini.ts";
import { createImages, type Images } from "./images.ts";
import { createMusic, type Music } from "./music.ts";
import type { ResourceContext } from "./resource-context.ts";
import { createVideoGenerations, type VideoGenerations } from "./video-generations.ts";
import { createVideos, type Videos } from "./videos.ts";

/** The operations as one thinks of them, by what they are about. Each resolves to the data of its answer. */
export interface Resources {
  /** Conversations. */
  readonly chat: Chat;
  /** Texts to be continued, in the older form. */
  readonly completions: Completions;
  /** Pictures, in the form of DALL·E. */
  readonly images: Images;
  /** Pictures and texts, in the form of Gemini. */
  readonly gemini: Gemini;
  /** Sora2 videos, in the unified form of the gateway. */
  readonly videoGenerations: VideoGenerations;
  /** Figures for sora2 videos. */
  readonly characters: Characters;
  /** Sora2 videos, in the official form of OpenAI. */
  readonly videos: Videos;
  /** Songs of suno. */
  readonly music: Music;
}

/** Makes all resources. */
export function createResources(context: ResourceContext): Resources {
  return {
    chat: createChat(context),
    completions: createCompletions(context),
    images: createImages(context),
    gemini: createGemini(context),
    videoGenerations: createVideoGenerations(context),
    characters: createCharacters(context),
    videos: createVideos(context),
    music: createMusic(context),
  };
}
