import { type ChatRequest, type Message, textOf } from "./chat-request.ts";

/** What a call of the last answer gave. */
export interface ToolResult {
  /** Name of the function. */
  readonly name: string;
  readonly text: string;
}

function nameOf({ tool_call_id, name }: Message, messages: readonly Message[]): string {
  const call = messages.flatMap(({ tool_calls }) => tool_calls ?? []).findLast(({ id }) => id === tool_call_id);
  return call?.function.name ?? name ?? "tool";
}

/** The results that a conversation ends with, none when it ends with anything else. */
export function resultsOf({ messages }: ChatRequest): readonly ToolResult[] {
  const before = messages.findLastIndex(({ role }) => role !== "tool");
  return messages.slice(before + 1).map((message) => ({ name: nameOf(message, messages), text: textOf(message) }));
}
