import type { Random } from "../../random/random.ts";
import type { Draft } from "../../stream/write-draft.ts";
import type { ChatRequest } from "./chat-request.ts";
import { replyText } from "./reply-text.ts";
import { structuredContent } from "./structured-content.ts";
import { thoughtsOf } from "./thoughts.ts";
import { type ToolCall, toolCalls } from "./tool-calls.ts";

/**
 * What a request is answered in words: calls of tools where they fit, JSON where it is wanted, and plain words in any
 * other case.
 *
 * @throws RequestRefusedError for tools and schemas that cannot be followed.
 */
export async function draftAnswer(request: ChatRequest, random: Random): Promise<Draft<ToolCall>> {
  const thoughts = thoughtsOf(request);
  const calls = await toolCalls(request, random);
  if (calls.length > 0) return { thoughts, text: undefined, calls };
  return { thoughts, text: (await structuredContent(request, random)) ?? replyText(request, random), calls };
}
