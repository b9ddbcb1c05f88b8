import type { OperationId } from "@haoee/client";
import type { Use } from "./outcome.ts";
import { useChat, useCompletion } from "./use-chat.ts";
import { useCreateImage, useCreateImageEdit, useGenerateContent, useGetImageTask } from "./use-images.ts";
import { useFetchMusicTasks, useSubmitMusic, useUploadAudioFromUrl } from "./use-music.ts";
import {
  useCreateCharacter,
  useCreateVideo,
  useCreateVideoGeneration,
  useGetVideo,
  useGetVideoContent,
  useGetVideoGeneration,
  useRemixVideo,
} from "./use-videos.ts";

/** What users do with each operation. */
export const uses: { readonly [Id in OperationId]: Use<Id> } = {
  createChatCompletion: useChat,
  createCompletion: useCompletion,
  createImage: useCreateImage,
  createImageEdit: useCreateImageEdit,
  getImageTask: useGetImageTask,
  generateContent: useGenerateContent,
  createVideoGeneration: useCreateVideoGeneration,
  getVideoGeneration: useGetVideoGeneration,
  createCharacter: useCreateCharacter,
  createVideo: useCreateVideo,
  remixVideo: useRemixVideo,
  getVideo: useGetVideo,
  getVideoContent: useGetVideoContent,
  uploadAudioFromUrl: useUploadAudioFromUrl,
  submitMusic: useSubmitMusic,
  fetchMusicTasks: useFetchMusicTasks,
};
