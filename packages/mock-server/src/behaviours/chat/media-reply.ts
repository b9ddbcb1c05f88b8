import type { Random } from "../../random/random.ts";
import { moderatePrompt } from "../moderate-prompt.ts";
import type { RequestValue } from "../values.ts";
import { type ChatRequest, promptOf } from "./chat-request.ts";
import { filmReply } from "./film-reply.ts";
import { pictureReply } from "./picture-reply.ts";

/** The entries whose models make pictures or films, and how they answer. */
const replies: Readonly<Record<string, typeof pictureReply>> = {
  "chat-create-image": pictureReply,
  "chat-edit-image": pictureReply,
  "chat-recraft": pictureReply,
  "sora-chat": filmReply,
};

/**
 * A picture or a film as Markdown, undefined for a request whose model makes neither.
 *
 * @throws RequestRefusedError for what moderation refuses.
 */
export function mediaReply(
  request: ChatRequest,
  { entry, origin }: Pick<RequestValue, "entry" | "origin">,
  random: Random,
): string | undefined {
  const reply = replies[entry?.id ?? ""];
  if (!reply) return undefined;
  moderatePrompt(promptOf(request), "messages");
  return reply(request, origin, random);
}
