import { RequestRefusedError } from "../../errors/request-refused-error.ts";
import type { ChatRequest } from "./chat-request.ts";

/** Tokens that an answer may have, thoughts included. */
export function tokenLimit({ max_completion_tokens, max_tokens }: ChatRequest): number {
  return max_completion_tokens ?? max_tokens ?? Number.POSITIVE_INFINITY;
}

/**
 * Proves what the contract says in words about fields that depend on each other.
 *
 * @throws RequestRefusedError naming the field.
 */
export function checkChatRequest(request: ChatRequest): void {
  const { logprobs, top_logprobs, thinking } = request;
  if (typeof top_logprobs === "number" && !logprobs) {
    throw new RequestRefusedError({ message: "top_logprobs needs logprobs: true", param: "top_logprobs" });
  }
  const limit = tokenLimit(request);
  if (thinking?.type === "enabled" && (thinking.budget_tokens ?? 0) >= limit) {
    const message = `thinking.budget_tokens must be below max_tokens, which is ${limit}`;
    throw new RequestRefusedError({ message, param: "thinking.budget_tokens" });
  }
}
