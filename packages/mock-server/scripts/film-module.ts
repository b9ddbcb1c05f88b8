import { readFileSync } from "node:fs";
import { join } from "node:path";

const banner = "// Generated from assets/film.mp4 by `pnpm generate`. Do not edit.\n";

/** The film as a module, so that it needs no file system and is there wherever the code is. */
export function filmModule(): Record<string, string> {
  const film = readFileSync(join(import.meta.dirname, "../assets/film.mp4")).toString("base64");
  return {
    "film.js": `${banner}export const film =\n  "${film}";\n`,
    "film.d.ts": `${banner}\n/** An MP4 in base64. */\nexport declare const film: string;\n`,
  };
}
