import type { ContentPart } from "./chat-request.ts";

/** What a part of a message is, besides text. */
export type MediaKind = "picture" | "video" | "sound" | "file";

const kinds: Readonly<Record<string, MediaKind>> = { image_url: "picture", input_audio: "sound", file: "file" };

/** Where the picture or video of a part is. */
function addressOf({ image_url }: ContentPart): string {
  return typeof image_url === "string" ? image_url : (image_url?.url ?? "");
}

/** What kind of media a part is, undefined for text. A video stands where a picture would, told by its address. */
export function mediaKindOf(part: ContentPart): MediaKind | undefined {
  const isVideo = /^data:video\/|\.(mp4|mov|avi)([?#]|$)/i.test(addressOf(part));
  return isVideo ? "video" : kinds[part.type];
}

/** Whether a picture is to be looked at from afar, which costs less. */
export function isLowDetail({ image_url }: ContentPart): boolean {
  return typeof image_url === "object" && image_url.detail === "low";
}
