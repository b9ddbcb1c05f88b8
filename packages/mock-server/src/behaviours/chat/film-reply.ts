import { longestFilm } from "../../media/film.ts";
import { videoAddress } from "../../media/media-address.ts";
import { hexadecimal } from "../../random/hexadecimal.ts";
import type { Random } from "../../random/random.ts";
import { type ChatRequest, promptOf } from "./chat-request.ts";
import { markdownLink } from "./markdown-link.ts";

/** Seconds of a film whose prompt names none. */
const usualSeconds = 10;

/** Words of the prompt steer what other operations have fields for. */
function steered(prompt: string): { readonly width: number; readonly height: number; readonly seconds: number } {
  const isUpright = /portrait|vertical|9:16|竖/i.test(prompt);
  const [width, height] = isUpright ? [720, 1280] : [1280, 720];
  const asked = Number(/(\d{1,3})\s*(?:s\b|seconds?\b|秒)/i.exec(prompt)?.[1] ?? usualSeconds);
  return { width, height, seconds: Math.min(Math.max(asked, 1), longestFilm) };
}

/** The progress of a film as Markdown, closed by a link to it. */
export function filmReply(request: ChatRequest, origin: string, random: Random): string {
  const prompt = promptOf(request);
  const { width, height, seconds } = steered(prompt);
  const seed = hexadecimal(random, 8);
  const facts = { prompt, mode: width > height ? "横屏模式" : "竖屏模式", duration: seconds };
  const progress = [random.integer(5, 30), random.integer(31, 60), random.integer(61, 95), 100];
  return [
    "```json",
    JSON.stringify(facts, null, 2),
    "```",
    "",
    `> ID: \`task_${hexadecimal(random, 26)}\``,
    "> 排队中",
    "> 生成中",
    ...progress.map((percent) => `> 🏃 进度 ${percent}..`),
    "> 生成完成 ✅",
    "",
    markdownLink("click here", videoAddress(origin, { width, height, seconds, seed })),
  ].join("\n");
}
