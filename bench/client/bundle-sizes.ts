import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { printFigures } from "../figures.ts";

/** Bytes of a program for a browser, minified and gzipped, that keeps all of what it imports. */
async function sizeOf(imported: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${imported};`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  const [file] = outputFiles;
  return file ? gzipSync(file.contents, { level: 9 }).length / 1024 : Number.NaN;
}

/** Measures what a page loads for each client. */
export async function measureBundles(): Promise<void> {
  printFigures("Bundle, minified and gzipped", "KiB", {
    "@haoee/client": await sizeOf('{ createHaoeeClient } from "@haoee/client"'),
    "openapi-fetch": await sizeOf('{ default } from "openapi-fetch"'),
    openai: await sizeOf('{ default } from "openai"'),
  });
}
