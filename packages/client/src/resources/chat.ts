import type { CallOptions } from "../call-options.ts";
import type { ChatCompletion, ChatCompletionChunk, CreateChatCompletionRequest } from "../generated/components.ts";
import type { Stream } from "../stream/stream.ts";
import type { ResourceContext } from "./resource-context.ts";

/** Conversations. */
export interface Chat {
  /**
   * Answers a conversation, by any model: text, vision, video reading, tools, structured output, and the image and video
   * models that answer in chat form. With `stream: true` it resolves to the answer's stream as soon as that begins.
   *
   * - Pictures, and videos too, go into `image_url` parts, by address or data URI; videos for models that read them only.
   * - `temperature` is 0 to 2 (default 1), `top_p` 0 to 1 (default 1), the penalties -2 to 2 (default 0), `n` 1 to 128
   *   (default 1), `stop` up to four texts. Lengths such as `max_tokens` are counted in tokens.
   * - `thinking.budget_tokens` is 1024 or more and below `max_tokens`; the thoughts come as `reasoning_content`.
   * - A GPT of ChatGPT is the model `gpt-4-gizmo-` and its id. Image models answer with Markdown links, and a model of
   *   sora2 streams its progress as Markdown.
   *
   * Sources: Chat(聊天), (流式返回), (分析图片), (分析视频), (结构化输出), (兼容Recraftv3), (指定GPTs), (修改图片),
   * (生成图片), (工具tools调用), (Claude Thinking) and chat(聊天格式兼容), all `POST /v1/chat/completions`.
   *
   * @throws StreamError when a stream was asked for and something else came, and as every call: see `RawOperations`.
   */
  create(
    body: CreateChatCompletionRequest & { readonly stream: true },
    options?: CallOptions,
  ): Promise<Stream<ChatCompletionChunk>>;
  create(
    body: CreateChatCompletionRequest & { readonly stream?: false | null },
    options?: CallOptions,
  ): Promise<ChatCompletion>;
  create(
    body: CreateChatCompletionRequest,
    options?: CallOptions,
  ): Promise<ChatCompletion | Stream<ChatCompletionChunk>>;
}

/** Makes the resource. */
export function createChat({ raw }: ResourceContext): Chat {
  const create = async (body: CreateChatCompletionRequest, options?: CallOptions) =>
    (await raw.createChatCompletion({ ...options, body })).data;
  // Which of its two answers comes is decided by `stream`, as the overloads say.
  return { create: create as Chat["create"] };
}
