// Generated from packages/spec by `pnpm generate`. Do not edit.
import type { OperationDescriptor } from "../transport/operation-descriptor.ts";
import type { operations } from "./schema.ts";

/** The operations of the contract by name. */
export interface Operations {
  /**
   * Answer a conversation
   *
   * `POST /v1/chat/completions`, documented as Chat(聊天)
   */
  createChatCompletion: operations["createChatCompletion"];
  /**
   * Draw pictures from a prompt
   *
   * `POST /v1/images/generations`, documented as Generations 通用 (图生图&文生图)
   */
  createImage: operations["createImage"];
  /**
   * Edit pictures by a prompt
   *
   * `POST /v1/images/edits`, documented as Edits 通用 (图像编辑)
   */
  createImageEdit: operations["createImageEdit"];
  /**
   * Ask how a drawing task is doing
   *
   * `GET /v1/images/tasks/{task_id}`, documented as 所有画图(异步) Copy
   */
  getImageTask: operations["getImageTask"];
  /**
   * Continue a text
   *
   * `POST /v1/completions`, documented as gpt-3.5-turbo-instruct
   */
  createCompletion: operations["createCompletion"];
  /**
   * Draw in the Gemini form
   *
   * `POST /v1beta/models/{model}:generateContent`, documented as Nano-banana 官方格式
   */
  generateContent: operations["generateContent"];
  /**
   * Begin a sora2 video in the unified form
   *
   * `POST /v2/videos/generations`, documented as sora2文生视频
   */
  createVideoGeneration: operations["createVideoGeneration"];
  /**
   * Ask how a video task is doing
   *
   * `GET /v2/videos/generations/{task_id}`, documented as sora2查询任务
   */
  getVideoGeneration: operations["getVideoGeneration"];
  /**
   * Make a character from a video
   *
   * `POST /sora/v1/characters`, documented as 创建角色 Character
   */
  createCharacter: operations["createCharacter"];
  /**
   * Begin a video in the official form
   *
   * `POST /v1/videos`, documented as 创建视频
   */
  createVideo: operations["createVideo"];
  /**
   * Make a variation of a video
   *
   * `POST /v1/videos/{task_id}/remix`, documented as remix 编辑视频
   */
  remixVideo: operations["remixVideo"];
  /**
   * Ask how a video is doing
   *
   * `GET /v1/videos/{task_id}`, documented as 查询视频进度
   */
  getVideo: operations["getVideo"];
  /**
   * Fetch the film of a video
   *
   * `GET /v1/videos/{task_id}/content`, documented as 视频内容
   */
  getVideoContent: operations["getVideoContent"];
  /**
   * Bring in a song by its address
   *
   * `POST /suno/uploads/audio-url`, documented as 上传音乐通过url
   */
  uploadAudioFromUrl: operations["uploadAudioFromUrl"];
  /**
   * Continue an uploaded song
   *
   * `POST /suno/submit/music`, documented as 生成歌曲(上传歌曲二次创作)
   */
  submitMusic: operations["submitMusic"];
  /**
   * Ask how music tasks are doing
   *
   * `POST /suno/fetch`, documented as 批量获取任务
   */
  fetchMusicTasks: operations["fetchMusicTasks"];
}

/** How each operation travels. */
export const operationTable: { readonly [Id in keyof Operations]: OperationDescriptor } = {
  createChatCompletion: {"method":"post","path":"/v1/chat/completions","body":"application/json","answers":["application/json","text/event-stream"]},
  createImage: {"method":"post","path":"/v1/images/generations","body":"application/json","answers":["application/json"]},
  createImageEdit: {"method":"post","path":"/v1/images/edits","body":"multipart/form-data","answers":["application/json"]},
  getImageTask: {"method":"get","path":"/v1/images/tasks/{task_id}","answers":["application/json"]},
  createCompletion: {"method":"post","path":"/v1/completions","body":"application/json","answers":["application/json","text/event-stream"]},
  generateContent: {"method":"post","path":"/v1beta/models/{model}:generateContent","body":"application/json","answers":["application/json"]},
  createVideoGeneration: {"method":"post","path":"/v2/videos/generations","body":"application/json","answers":["application/json"]},
  getVideoGeneration: {"method":"get","path":"/v2/videos/generations/{task_id}","answers":["application/json"]},
  createCharacter: {"method":"post","path":"/sora/v1/characters","body":"application/json","answers":["application/json"]},
  createVideo: {"method":"post","path":"/v1/videos","body":"multipart/form-data","answers":["application/json"]},
  remixVideo: {"method":"post","path":"/v1/videos/{task_id}/remix","body":"application/json","answers":["application/json"]},
  getVideo: {"method":"get","path":"/v1/videos/{task_id}","answers":["application/json"]},
  getVideoContent: {"method":"get","path":"/v1/videos/{task_id}/content","answers":["video/mp4","application/json"]},
  uploadAudioFromUrl: {"method":"post","path":"/suno/uploads/audio-url","body":"application/json","answers":["application/json"]},
  submitMusic: {"method":"post","path":"/suno/submit/music","body":"application/json","answers":["application/json"]},
  fetchMusicTasks: {"method":"post","path":"/suno/fetch","body":"application/json","answers":["application/json"]},
};
