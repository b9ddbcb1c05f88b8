import { imageAddress } from "../../media/media-address.ts";
import { hexadecimal } from "../../random/hexadecimal.ts";
import type { Random } from "../../random/random.ts";
import { excerpt } from "../language.ts";
import { type ChatRequest, promptOf } from "./chat-request.ts";
import { markdownLink } from "./markdown-link.ts";

/** A picture of the prompt as Markdown, 1024 × 1024 pixels. */
export function pictureReply(request: ChatRequest, origin: string, random: Random): string {
  const prompt = promptOf(request);
  const seed = hexadecimal(random, 8);
  const address = imageAddress(origin, { prompt, width: 1024, height: 1024, format: "png", seed });
  return `!${markdownLink(excerpt(prompt), address)}`;
}
