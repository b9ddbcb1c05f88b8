import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { isRefused, refusedByModeration } from "../tasks/failure.ts";

/**
 * Holds back what is answered at once and would fail as a task, for the same reason.
 *
 * @throws RequestRefusedError with status 400. Source of the code: OpenAI's createImage.
 */
export function moderatePrompt(prompt: string, param: "prompt" | "messages"): void {
  if (!isRefused(prompt)) return;
  throw new RequestRefusedError({ message: refusedByModeration, param, code: "content_policy_violation" });
}
