import { join } from "node:path";
import { build } from "esbuild";

const folder = join(import.meta.dirname, "../report-page");

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2024",
    charset: "utf8",
    legalComments: "none",
  });
  return outputFiles.map(({ text }) => text.trim()).join("");
}

/** The script and the style of the report's page, as a module: the page is one file and carries both. */
export async function bundlePage(): Promise<string> {
  const constant = (name: string, text: string) => `export const ${name}: string = ${JSON.stringify(text)};\n`;
  return [
    "// Generated from report-page by `pnpm generate`. Do not edit.\n",
    constant("pageScript", await bundle("main.ts")),
    constant("pageStyle", await bundle("report.css")),
  ].join("");
}
