import type { Tokenizer } from "../../stream/tokenizer.ts";
import { tokensOf, type Written } from "../../stream/write-draft.ts";
import { type ChatRequest, partsOf, textOf } from "./chat-request.ts";
import { isLowDetail, mediaKindOf } from "./media-parts.ts";

/** What OpenAI counts for a picture of 1024 × 1024 pixels, here for any picture, video, sound and file. */
const mediaTokens = 765;
/** What OpenAI counts for a picture that is looked at from afar. */
const lowDetailTokens = 85;
/** What OpenAI adds for each message, and once for the answer to come. */
const messageTokens = 4;
const answerTokens = 3;

/** `ChatUsage`. */
export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

/** Tokens of answers, the prompt and both together. */
export function usageOf(prompt_tokens: number, completion_tokens: number): Usage {
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

function tokensOfMedia({ messages }: ChatRequest): number {
  const media = messages.flatMap(partsOf).filter((part) => mediaKindOf(part) !== undefined);
  return media.reduce((sum, part) => sum + (isLowDetail(part) ? lowDetailTokens : mediaTokens), 0);
}

function tokensOfTexts({ messages, tools }: ChatRequest, { count }: Tokenizer): number {
  const texts = [...messages.map(textOf), tools ? JSON.stringify(tools) : ""].join("");
  return count(texts) + messages.length * messageTokens + answerTokens;
}

/** `ChatUsage` of a conversation and its answers, counted as OpenAI does. */
export function chatUsage(request: ChatRequest, answers: readonly Written[], tokenizer: Tokenizer): Usage {
  const [text_tokens, image_tokens] = [tokensOfTexts(request, tokenizer), tokensOfMedia(request)];
  const reasoning_tokens = tokensOf(answers.flatMap(({ thoughts }) => thoughts));
  const said = answers.flatMap(({ text, calls }) => [...(text ?? []), ...calls.flatMap((call) => call.arguments)]);
  return {
    ...usageOf(text_tokens + image_tokens, reasoning_tokens + tokensOf(said)),
    ...{ prompt_tokens_details: { cached_tokens: 0, text_tokens, image_tokens } },
    ...{ completion_tokens_details: { reasoning_tokens } },
  };
}
