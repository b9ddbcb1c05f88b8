import type { Random } from "../../random/random.ts";
import type { RequestValue } from "../values.ts";
import type { ChatRequest } from "./chat-request.ts";
import { filmReply } from "./film-reply.ts";
import { pictureReply } from "./picture-reply.ts";

/** The entries whose models make pictures or films, and how they answer. */
const replies: Readonly<Record<string, typeof pictureReply>> = {
  "chat-create-image": pictureReply,
  "chat-edit-image": pictureReply,
  "chat-recraft": pictureReply,
  "sora-chat": filmReply,
};

/** A picture or a film as Markdown, undefined for a request whose model makes neither. */
export function mediaReply(
  request: ChatRequest,
  { entry, origin }: Pick<RequestValue, "entry" | "origin">,
  random: Random,
): string | undefined {
  return replies[entry?.id ?? ""]?.(request, origin, random);
}
