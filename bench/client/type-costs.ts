import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compile, compilers } from "../../packages/client/test/package/compile.ts";
import { printFigures } from "../figures.ts";

const require = createRequire(import.meta.url);
const body = '{ model: "gpt-4o", messages: [{ role: "user", content: "Hello" }] }';
const schema = join(import.meta.dirname, "../../packages/client/src/generated/schema.ts");

const programs = {
  "@haoee/client, raw": `import { createHaoeeClient } from "@haoee/client";
console.log(await createHaoeeClient().raw.createChatCompletion({ body: ${body} }));`,
  "@haoee/client": `import { createHaoeeClient } from "@haoee/client";
console.log(await createHaoeeClient().chat.create(${body}));`,
  "openapi-fetch on this contract": `import createClient from "openapi-fetch";
import type { paths } from ${JSON.stringify(schema)};
console.log(await createClient<paths>().POST("/v1/chat/completions", { body: ${body} }));`,
  openai: `import OpenAI from "openai";
console.log(await new OpenAI().chat.completions.create(${body}));`,
};

/** How many types the compiler made out of others. */
function instantiations(compiler: (typeof compilers)[number], folder: string, program: string): number {
  const options = { module: "nodenext", skipLibCheck: true, allowImportingTsExtensions: true };
  const said = compile(compiler, folder, program, { ...options, extendedDiagnostics: true });
  if (said.includes("error TS")) throw new Error(said);
  return Number(/^Instantiations: +(\d+)$/m.exec(said)?.[1]);
}

/** Measures what a program of one call costs each compiler. */
export function measureTypes(): void {
  // In here the peers are found.
  const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/types-"));
  try {
    for (const compiler of compilers) {
      const figures = Object.entries(programs).map(([name, program]) => [
        name,
        instantiations(compiler, folder, program),
      ]);
      const { version } = require(`${compiler}/package.json`);
      printFigures(`One call, TypeScript ${version}`, "instantiations", Object.fromEntries(figures));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
