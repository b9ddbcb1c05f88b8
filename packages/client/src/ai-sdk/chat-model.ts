import { OpenAICompatibleChatLanguageModel } from "@ai-sdk/openai-compatible";
import type { LanguageModelV4, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import type { HaoeeClient } from "../create-haoee-client.ts";
import { chatFetch } from "./chat-fetch.ts";

type Call = LanguageModelV4["doStream"];

/** A model that chats through a client. */
export class ChatModel extends OpenAICompatibleChatLanguageModel {
  readonly #haoee: HaoeeClient;

  constructor(haoee: HaoeeClient, modelId: string, baseUrl: string) {
    super(modelId, {
      provider: "haoee.chat",
      // The client knows where to send a call; this is what errors name.
      url: ({ path }) => `${baseUrl}/v1${path}`,
      fetch: chatFetch(haoee, () => undefined),
      includeUsage: true,
      supportsStructuredOutputs: true,
      // Models fetch pictures and films themselves.
      supportedUrls: () => ({ "image/*": [/^https?:/] }),
    });
    this.#haoee = haoee;
  }

  override async doStream(options: Parameters<Call>[0]): Promise<Awaited<ReturnType<Call>>> {
    let failure: unknown;
    const fetch = chatFetch(this.#haoee, (error) => {
      failure = error;
    });
    const model = new OpenAICompatibleChatLanguageModel(this.modelId, { ...this.config, fetch });
    const { stream, ...result } = await model.doStream(options);
    const name = new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
      transform: (part, controller) =>
        controller.enqueue(part.type === "error" ? { ...part, error: failure ?? part.error } : part),
    });
    return { ...result, stream: stream.pipeThrough(name) };
  }
}
