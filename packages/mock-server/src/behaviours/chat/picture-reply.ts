import { imageAddress } from "../../media/media-address.ts";
import { hexadecimal } from "../../random/hexadecimal.ts";
import type { Random } from "../../random/random.ts";
import { excerpt } from "../language.ts";
import { type ChatRequest, promptOf } from "./chat-request.ts";
import { markdownLink } from "./markdown-link.ts";

/** The entries whose models draw. */
const entries: ReadonlySet<string | undefined> = new Set(["chat-create-image", "chat-edit-image", "chat-recraft"]);

/** Whether a request of this entry is answered with a picture. */
export function isForPicture(entryId: string | undefined): boolean {
  return entries.has(entryId);
}

/** A picture of the prompt as Markdown, 1024 × 1024 pixels. */
export function pictureReply(request: ChatRequest, origin: string, random: Random): string {
  const prompt = promptOf(request);
  const seed = hexadecimal(random, 8);
  const address = imageAddress(origin, { prompt, width: 1024, height: 1024, format: "png", seed });
  return `!${markdownLink(excerpt(prompt), address)}`;
}
