import type { Fault } from "../faults/fault.ts";

/** Why moderation refuses a prompt. Source: example `sora-query.failure`. */
export const refusedByModeration = "输入的提示词或视频的输出内容违反了OpenAI的相关服务政策，请调整提示词后进行重试";
/** Why a task fails for no reason of its own. Source: example `image-task.failure`. */
const upstreamError = "upstream error";

/** Words that moderation refuses. No list is published; these stand for one. */
const refusedWords = /\b(nsfw|nude|porn|gore)\b|色情|裸体|血腥/i;

/** Whether moderation refuses a prompt. */
export function isRefused(prompt: string): boolean {
  return refusedWords.test(prompt);
}

/** Why a task with this prompt is going to fail, undefined when it is going to succeed. */
export function failureOf(prompt: string, faults: readonly Fault[]): string | undefined {
  if (isRefused(prompt)) return refusedByModeration;
  return faults.some(({ name }) => name === "task-failure") ? upstreamError : undefined;
}
