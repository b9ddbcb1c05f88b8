import { hexadecimal } from "../random/hexadecimal.ts";
import { type Random, randomOf } from "../random/random.ts";
import { loadTokenizer, type Tokenizer } from "../stream/tokenizer.ts";
import { type Written, writeDraft } from "../stream/write-draft.ts";
import type { Behaviour } from "./behaviour.ts";
import { type ChatAnswer, chatChoice, chatDeltas } from "./chat/chat-choice.ts";
import { chatLogprobs } from "./chat/chat-logprobs.ts";
import type { ChatRequest } from "./chat/chat-request.ts";
import { chatUsage } from "./chat/chat-usage.ts";
import { checkChatRequest, tokenLimit } from "./chat/check-chat-request.ts";
import { draftAnswer } from "./chat/draft-answer.ts";
import { mediaReply } from "./chat/media-reply.ts";
import type { ToolCall } from "./chat/tool-calls.ts";
import { completionEnvelope } from "./completion-envelope.ts";
import { respondCompletion } from "./respond-completion.ts";
import { stopTexts } from "./stop-texts.ts";
import type { RequestValue } from "./values.ts";

/** Writes one answer. The link to a picture or a film is no use in part, so nothing ends it early. */
async function write(value: RequestValue, random: Random, tokenizer: Tokenizer): Promise<Written<ToolCall>> {
  // The validator has judged the body by its schema.
  const request = value.body as ChatRequest;
  const media = mediaReply(request, value, random);
  if (media !== undefined) {
    const unlimited = { stop: [], tokens: Number.POSITIVE_INFINITY };
    return writeDraft({ thoughts: "", text: media, calls: [] }, unlimited, tokenizer);
  }
  const limits = { stop: stopTexts(request.stop), tokens: tokenLimit(request) };
  return writeDraft(await draftAnswer(request, random), limits, tokenizer);
}

/**
 * Answers a conversation. The same seed and the same model, messages and `seed` of the request give the same words and
 * the same id, whole or streamed.
 */
export const createChatCompletion: Behaviour = async (value, { settings, clock }) => {
  // The validator has judged the body by its schema.
  const request = value.body as ChatRequest;
  checkChatRequest(request);
  const { model, messages, seed, n } = request;
  const root = hexadecimal(randomOf(settings.seed, JSON.stringify([model, messages, seed])), 24);
  const tokenizer = await loadTokenizer();
  const answers: ChatAnswer[] = [];
  for (let index = 0; index < (n ?? 1); index++) {
    const random = randomOf(root, String(index));
    const written = await write(value, random, tokenizer);
    answers.push({ written, logprobs: chatLogprobs(request, written.text ?? [], random) });
  }
  const written = answers.map((answer) => answer.written);
  const answer = {
    envelope: completionEnvelope(`chatcmpl-${root}`, model, settings.seed, clock),
    object: { whole: "chat.completion", chunk: "chat.completion.chunk" },
    choices: answers.map(chatChoice),
    streams: answers.map(chatDeltas),
    usage: chatUsage(request, written, tokenizer),
  };
  return respondCompletion(request, answer, settings);
};
