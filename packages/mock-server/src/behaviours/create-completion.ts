import { hexadecimal } from "../random/hexadecimal.ts";
import { randomOf } from "../random/random.ts";
import { loadTokenizer } from "../stream/tokenizer.ts";
import { tokensOf } from "../stream/write-draft.ts";
import type { Behaviour } from "./behaviour.ts";
import { usageOf } from "./chat/chat-usage.ts";
import { completionChoice, completionEvents } from "./completion/completion-choice.ts";
import { type CompletionRequest, checkCompletionRequest, promptsOf } from "./completion/completion-request.ts";
import { continuePrompt } from "./completion/continuations.ts";
import { completionEnvelope } from "./completion-envelope.ts";
import { respondCompletion } from "./respond-completion.ts";

/**
 * Continues texts. The same seed and the same model, prompt, suffix and `seed` of the request give the same words and
 * the same id, whole or streamed.
 */
export const createCompletion: Behaviour = async ({ body }, { settings, clock }) => {
  // The validator has judged the body by its schema.
  const request = body as CompletionRequest;
  const { model, prompt, suffix, seed, logprobs } = request;
  const root = hexadecimal(randomOf(settings.seed, JSON.stringify([model, prompt, suffix, seed])), 24);
  const tokenizer = await loadTokenizer();
  const prompts = promptsOf(request, tokenizer);
  checkCompletionRequest(request, prompts);
  const continued = prompts.map((text, at) => continuePrompt(request, text, `${root} ${at}`, tokenizer));
  const best = continued.flatMap((one) => one.best);
  const withLogprobs = typeof logprobs === "number";
  const answer = {
    envelope: completionEnvelope(`cmpl-${root}`, model, settings.seed, clock),
    object: { whole: "text_completion", chunk: "text_completion" },
    choices: best.map((one, index) => completionChoice(one, index, withLogprobs)),
    streams: best.map((one, index) => completionEvents(one, index, withLogprobs)),
    usage: usageOf(
      tokenizer.count(prompts.join("")) + tokenizer.count(suffix ?? ""),
      tokensOf(continued.flatMap(({ written }) => written.flatMap(({ pieces }) => pieces))),
    ),
  };
  return respondCompletion(request, answer, settings);
};
