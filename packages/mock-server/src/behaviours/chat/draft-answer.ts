import type { Random } from "../../random/random.ts";
import type { Draft } from "../../stream/write-draft.ts";
import type { RequestValue } from "../values.ts";
import type { ChatRequest } from "./chat-request.ts";
import { filmReply } from "./film-reply.ts";
import { isForPicture, pictureReply } from "./picture-reply.ts";
import { replyText } from "./reply-text.ts";
import { structuredContent } from "./structured-content.ts";
import { thoughtsOf } from "./thoughts.ts";
import { type ToolCall, toolCalls } from "./tool-calls.ts";

/**
 * What a request is answered: a film or a picture by models that make them, calls of tools where they fit, JSON where
 * it is wanted, and words in any other case.
 *
 * @throws RequestRefusedError for tools and schemas that cannot be followed.
 */
export async function draftAnswer(
  request: ChatRequest,
  { entry, origin }: Pick<RequestValue, "entry" | "origin">,
  random: Random,
): Promise<Draft<ToolCall>> {
  if (entry?.id === "sora-chat") return { thoughts: "", text: filmReply(request, origin, random), calls: [] };
  if (isForPicture(entry?.id)) return { thoughts: "", text: pictureReply(request, origin, random), calls: [] };
  const thoughts = thoughtsOf(request);
  const calls = await toolCalls(request, random);
  if (calls.length > 0) return { thoughts, text: undefined, calls };
  return { thoughts, text: (await structuredContent(request, random)) ?? replyText(request, random), calls };
}
