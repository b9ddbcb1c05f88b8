import { type ImageModelV4, type LanguageModelV4, NoSuchModelError, type ProviderV4 } from "@ai-sdk/provider";
import type { HaoeeClientOptions } from "../client-options.ts";
import { clientOf } from "../create-haoee-client.ts";
import { settingsOf } from "../transport/read-settings.ts";
import { ChatModel } from "./chat-model.ts";
import { imageModel } from "./image-model.ts";

/** The gateway's models for the AI SDK: `haoee("gpt-4o")` chats, `haoee.imageModel("nano-banana")` draws. */
export interface HaoeeProvider extends ProviderV4 {
  /** A model that chats, by the gateway's name for it. */
  (modelId: string): LanguageModelV4;
  /** The same, under the name that every provider has for it. */
  languageModel(modelId: string): LanguageModelV4;
  /** A model that draws, one picture a call; with pictures in the prompt it changes them. */
  imageModel(modelId: string): ImageModelV4;
}

function noEmbedding(modelId: string): never {
  throw new NoSuchModelError({ modelId, modelType: "embeddingModel" });
}

/**
 * A provider for the Vercel AI SDK 7, on a client of these options:
 *
 * ```ts
 * const haoee = createHaoeeProvider({ apiKey });
 * const { text } = await generateText({ model: haoee("gpt-4o"), prompt: "Hello" });
 * const { image } = await generateImage({ model: haoee.imageModel("nano-banana"), prompt: "A cat" });
 * ```
 *
 * Timeouts, hooks and logging are the client's. Repeating is the AI SDK's (`maxRetries` of each of its calls, not of the
 * client), which repeats only what cannot have been paid for; pictures that are answered by address the client fetches,
 * with its retries. Answers of the gateway that are errors become
 * `APICallError`, with the `ApiError` as `cause`. `providerOptions.haoee` adds fields to the request. It needs
 * `@ai-sdk/openai-compatible` 3, `@ai-sdk/provider` 4 and so Node.js 22 at least.
 *
 * @throws InvalidArgumentError and InvalidHeaderError as `createHaoeeClient` does.
 */
export function createHaoeeProvider(options?: HaoeeClientOptions): HaoeeProvider {
  const settings = settingsOf(options);
  const client = clientOf(settings);
  const chat = (modelId: string) => new ChatModel(client, modelId, settings.baseUrl);
  return Object.assign(chat, {
    specificationVersion: "v4" as const,
    languageModel: chat,
    imageModel: (modelId: string) => imageModel(client, settings, modelId),
    embeddingModel: noEmbedding,
  });
}
