// Generated from packages/spec by `pnpm generate`. Do not edit.
import type { OperationDescriptor } from "../transport/operation-descriptor.ts";
import type { operations } from "./schema.ts";

/** The operations of the contract by name. */
export interface Operations {
  /**
   * Answer a conversation
   *
   * Sends a conversation to any chat model and returns its answer. The same path serves text, vision, video reading, tool calls, structured output and the image and video models that answer in chat form; change `model`. With `stream: true` the answer is `text/event-stream`: one JSON event per `data:` line, the last line being `data: [DONE]`.
   *
   * `POST /v1/chat/completions`, documented as Chat(聊天)
   */
  createChatCompletion: operations["createChatCompletion"];
  /**
   * Draw pictures from a prompt
   *
   * Draws with any image model, from text alone or with reference pictures. Answers with the pictures, or with the id
   * of a task when the query says `async=true`; then poll `getImageTask`.
   *
   * | family | shape | also |
   * | --- | --- | --- |
   * | nano-banana | `aspect_ratio` 4:3 3:4 16:9 9:16 2:3 3:2 1:1 4:5 5:4 21:9 | `image_size` 1K 2K 4K for nano-banana-2 only; no charge on failure |
   * | gpt-image | `size`, for gpt-image-2 up to 3840x2160 | `quality` low medium high auto; 400 for standard, hd and `watermark` |
   * | dall-e-2 | `size` 256x256 512x512 1024x1024 | prompt up to 1000 characters |
   * | dall-e-3 | `size` | one picture; `quality` standard hd; `style` vivid natural; prompt up to 4000 characters |
   * | flux, recraft | `size`, twelve between 512x1024 and 1366x768 | recraft up to 6 pictures |
   * | flux-kontext | `aspect_ratio` | reference address before the prompt, separated by a space |
   * | qwen-image | `aspect_ratio` 21:9 16:9 4:3 3:2 1:1 2:3 3:4 9:16 9:21 | steps, guidance, negative prompt |
   *
   * `POST /v1/images/generations`, documented as Generations 通用 (图生图&文生图)
   */
  createImage: operations["createImage"];
  /**
   * Edit pictures by a prompt
   *
   * Changes the pictures that are sent along. The form is `multipart/form-data`; the vendor's page on asynchronous drawing also prints a JSON form of this path, which wraps query and body in one object and always starts a task. Answers with the pictures, or with the id of a task when the query says `async=true`; then poll `getImageTask`.
   *
   * `POST /v1/images/edits`, documented as Edits 通用 (图像编辑)
   */
  createImageEdit: operations["createImageEdit"];
  /**
   * Ask how a drawing task is doing
   *
   * Returns the state of a task that `createImage` or `createImageEdit` began. Once it has succeeded, `data.data` holds what the synchronous call would have answered. Poll every two to five seconds; a failed task is HTTP 200 with the status `FAILURE`.
   *
   * `GET /v1/images/tasks/{task_id}`, documented as 所有画图(异步) Copy
   */
  getImageTask: operations["getImageTask"];
  /**
   * Continue a text
   *
   * The older form, for models that continue a text instead of answering a conversation. With `stream: true` the answer is `text/event-stream`, each event being of the same form, the last line `data: [DONE]`.
   *
   * `POST /v1/completions`, documented as gpt-3.5-turbo-instruct
   */
  createCompletion: operations["createCompletion"];
  /**
   * Draw in the Gemini form
   *
   * The official form of Google's models, with pictures as base64 in `inlineData`. The answer may hold text only, so
   * look for a part with `inlineData`. A `-lite` variant is named in the header `ModelName` and left out of the path.
   *
   * | model | `imageSize` |
   * | --- | --- |
   * | gemini-2.5-flash-image | 1K |
   * | gemini-3-pro-image-preview | 1K 2K 4K |
   * | gemini-3.1-flash-image-preview | 512 1K 2K 4K |
   * | `-lite` variants | 1K |
   *
   * `POST /v1beta/models/{model}:generateContent`, documented as Nano-banana 官方格式
   */
  generateContent: operations["generateContent"];
  /**
   * Begin a sora2 video in the unified form
   *
   * Begins a video from text, from pictures, from a storyboard or with a character, and answers the id of a task; then
   * poll `getVideoGeneration`. Pictures make it image-to-video, a prompt of `Shot n:` paragraphs a storyboard,
   * `@username` or `character_url` a cameo. A clip of 10 s takes one to three minutes, 15 s two minutes more, `hd` eight
   * minutes more.
   *
   * | | sora-2 | sora-2-pro |
   * | --- | --- | --- |
   * | `duration` | 10 15 | 10 15 25 |
   * | `hd` | no | yes, without effect at 25 |
   *
   * `POST /v2/videos/generations`, documented as sora2文生视频
   */
  createVideoGeneration: operations["createVideoGeneration"];
  /**
   * Ask how a video task is doing
   *
   * Returns the state of a task that `createVideoGeneration` began. The film is at `data.output` once it has succeeded. Poll after 2, 4, then every 8 seconds and give up after half an hour; a failed task is HTTP 200 with the status `FAILURE` and the reason in `fail_reason`.
   *
   * `GET /v2/videos/generations/{task_id}`, documented as sora2查询任务
   */
  getVideoGeneration: operations["getVideoGeneration"];
  /**
   * Make a character from a video
   *
   * Takes a character (an object, an animal, an imagined figure, no real person) from one to three seconds of a video with sound. Answers at once; write `@username`, set off by spaces, into the prompt of a video to bring it in.
   *
   * `POST /sora/v1/characters`, documented as 创建角色 Character
   */
  createCharacter: operations["createCharacter"];
  /**
   * Begin a video in the official form
   *
   * Begins a video in OpenAI's form and answers the video object, still queued; then poll `getVideo`. The form is
   * `multipart/form-data`; JSON serves where no picture is sent along. A picture must have exactly the asked size.
   *
   * | | sora-2 | sora-2-pro |
   * | --- | --- | --- |
   * | `size` | 720x1280 1280x720 | also 1024x1792 1792x1024 |
   * | `seconds`, official channel | 4 8 12 | 4 8 12 |
   * | `seconds`, other channel | 10 15 | 10 15 25 |
   *
   * `POST /v1/videos`, documented as 创建视频
   */
  createVideo: operations["createVideo"];
  /**
   * Make a variation of a video
   *
   * Begins a new video from a completed one. A private video cannot be remixed.
   *
   * `POST /v1/videos/{task_id}/remix`, documented as remix 编辑视频
   */
  remixVideo: operations["remixVideo"];
  /**
   * Ask how a video is doing
   *
   * Returns the video object. Once it is completed, the film is at `video_url`, or comes from `getVideoContent`; the official channel gives no address and keeps the film for a day.
   *
   * `GET /v1/videos/{task_id}`, documented as 查询视频进度
   */
  getVideo: operations["getVideo"];
  /**
   * Fetch the film of a video
   *
   * The vendor's own client calls it with the same headers once a video is completed. It takes bytes, or JSON with the address of the film; an empty address means to ask again after three seconds.
   *
   * `GET /v1/videos/{task_id}/content`, documented as 视频内容
   */
  getVideoContent: operations["getVideoContent"];
  /**
   * Bring in a song by its address
   *
   * Fetches a public mp3 so that it can be continued. Answers an id in `data`, which sources call a task id or a clip id; poll it with `fetchMusicTasks` and continue `data[0].data[0].id`.
   *
   * `POST /suno/uploads/audio-url`, documented as 上传音乐通过url
   */
  uploadAudioFromUrl: operations["uploadAudioFromUrl"];
  /**
   * Continue an uploaded song
   *
   * Begins a song that continues another from a given second. Answers a task id in the envelope of the family, or the raw clips of suno. Each call makes two clips.
   *
   * `POST /suno/submit/music`, documented as 生成歌曲(上传歌曲二次创作)
   */
  submitMusic: operations["submitMusic"];
  /**
   * Ask how music tasks are doing
   *
   * Returns the state of many tasks at once. Ids that are not known are missing from the answer. The sound of a clip is at `audio_url`, an address that streams while the clip is being made.
   *
   * `POST /suno/fetch`, documented as 批量获取任务
   */
  fetchMusicTasks: operations["fetchMusicTasks"];
}

const json = "application/json";
const form = "multipart/form-data";
const events = "text/event-stream";

/** How each operation travels. */
export const operationTable: { readonly [Id in keyof Operations]: OperationDescriptor } = {
  createChatCompletion: {"method":"post","path":"/v1/chat/completions","body":json,"answers":[json,events]},
  createImage: {"method":"post","path":"/v1/images/generations","body":json,"answers":[json]},
  createImageEdit: {"method":"post","path":"/v1/images/edits","body":form,"answers":[json]},
  getImageTask: {"method":"get","path":"/v1/images/tasks/{task_id}","answers":[json]},
  createCompletion: {"method":"post","path":"/v1/completions","body":json,"answers":[json,events]},
  generateContent: {"method":"post","path":"/v1beta/models/{model}:generateContent","body":json,"answers":[json]},
  createVideoGeneration: {"method":"post","path":"/v2/videos/generations","body":json,"answers":[json]},
  getVideoGeneration: {"method":"get","path":"/v2/videos/generations/{task_id}","answers":[json]},
  createCharacter: {"method":"post","path":"/sora/v1/characters","body":json,"answers":[json]},
  createVideo: {"method":"post","path":"/v1/videos","body":form,"answers":[json]},
  remixVideo: {"method":"post","path":"/v1/videos/{task_id}/remix","body":json,"answers":[json]},
  getVideo: {"method":"get","path":"/v1/videos/{task_id}","answers":[json]},
  getVideoContent: {"method":"get","path":"/v1/videos/{task_id}/content","answers":["video/mp4",json]},
  uploadAudioFromUrl: {"method":"post","path":"/suno/uploads/audio-url","body":json,"answers":[json]},
  submitMusic: {"method":"post","path":"/suno/submit/music","body":json,"answers":[json]},
  fetchMusicTasks: {"method":"post","path":"/suno/fetch","body":json,"answers":[json]},
};
