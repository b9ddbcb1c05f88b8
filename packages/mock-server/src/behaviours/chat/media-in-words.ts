import type { Language } from "../language.ts";
import { type ChatRequest, partsOf } from "./chat-request.ts";
import { type MediaKind, mediaKindOf } from "./media-parts.ts";

const counted: Readonly<Record<Language, Readonly<Record<MediaKind, (count: number) => string>>>> = {
  en: {
    picture: (count) => `${count} ${count === 1 ? "picture" : "pictures"}`,
    video: (count) => `${count} ${count === 1 ? "video" : "videos"}`,
    sound: (count) => `${count} ${count === 1 ? "sound" : "sounds"}`,
    file: (count) => `${count} ${count === 1 ? "file" : "files"}`,
  },
  zh: {
    picture: (count) => `${count} 张图片`,
    video: (count) => `${count} 段视频`,
    sound: (count) => `${count} 段音频`,
    file: (count) => `${count} 个文件`,
  },
};

const sentences: Readonly<Record<Language, (kinds: readonly string[]) => string>> = {
  en: (kinds) => `With it came ${new Intl.ListFormat("en").format(kinds)}.`,
  zh: (kinds) => `同时收到 ${kinds.join("、")}。`,
};

/** A sentence on what came with the user's last turn besides text, none when that is nothing. */
export function mediaInWords({ messages }: ChatRequest, language: Language): readonly string[] {
  const turn = messages.findLast(({ role }) => role === "user");
  const kinds = (turn ? partsOf(turn) : []).flatMap((part) => mediaKindOf(part) ?? []);
  if (kinds.length === 0) return [];
  const list = [...new Set(kinds)].map((kind) => counted[language][kind](kinds.filter((one) => one === kind).length));
  return [sentences[language](list)];
}
