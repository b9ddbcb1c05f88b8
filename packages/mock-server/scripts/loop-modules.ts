import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const assets = join(import.meta.dirname, "../assets");

/** The loops as modules, so that they need no file system and are there wherever the code is. */
export function loopModules(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(assets).flatMap((name) => {
      const banner = `// Generated from assets/${name} by \`pnpm generate\`. Do not edit.\n`;
      const base64 = readFileSync(join(assets, name)).toString("base64");
      const module = name.replace(/\.\w+$/, "");
      return [
        [`${module}.js`, `${banner}export const base64 =\n  "${base64}";\n`],
        [`${module}.d.ts`, `${banner}\n/** The file in base64. */\nexport declare const base64: string;\n`],
      ];
    }),
  );
}
