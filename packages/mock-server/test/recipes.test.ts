import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { startReceiver } from "./receiver.ts";
import { type Recipe, recipesOf } from "./recipes.ts";
import { runCli } from "./run-cli.ts";

const run = promisify(execFile);
const patience = 60_000;
const recipes = recipesOf("README.md");
const home = join(import.meta.dirname, "..");

/** A folder in which the packages' dependencies resolve. */
function workFolder(): string {
  const folder = mkdtempSync(join(home, ".recipe-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs what stands before the start of a mock, starts it with the flags of the recipe, and runs the rest against it. */
async function runShell({ code }: Recipe): Promise<string> {
  const cwd = workFolder();
  const [, before = "", flags = "", after = code] = /^([\s\S]*?)^npm start(?: --)?(.*)\n([\s\S]*)$/m.exec(code) ?? [];
  await run("bash", ["-ec", before], { cwd });
  const words = flags.split(" ").filter(Boolean);
  const mock = await runCli(...words.map((word) => (word.endsWith(".yaml") ? join(cwd, word) : word)));
  const receiver = await startReceiver();
  const script = after.replaceAll("http://127.0.0.1:4010", mock.url).replaceAll("http://127.0.0.1:3000", receiver.url);
  const { stdout } = await run("bash", ["-ec", script], { cwd });
  return stdout.replaceAll(receiver.url, "http://127.0.0.1:3000");
}

async function runProgram({ code }: Recipe): Promise<string> {
  const mock = await runCli();
  const file = join(workFolder(), "program.ts");
  writeFileSync(file, code.replaceAll("http://127.0.0.1:4010", mock.url));
  return (await run(process.execPath, ["--conditions=@haoee/source", file])).stdout;
}

async function runTests({ code }: Recipe): Promise<string> {
  const folder = workFolder();
  const conditions = JSON.stringify({ conditions: ["@haoee/source"] });
  writeFileSync(
    join(folder, "vitest.config.ts"),
    `export default { resolve: ${conditions}, ssr: { resolve: ${conditions} } };`,
  );
  writeFileSync(join(folder, "recipe.test.ts"), code);
  return (await run("vitest", ["run", "--root", folder], { env: { ...process.env, NO_COLOR: "1" } })).stdout;
}

function runRecipe(recipe: Recipe): Promise<string> {
  if (recipe.language === "sh") return runShell(recipe);
  return recipe.code.includes("@haoee/mock-server/vitest") ? runTests(recipe) : runProgram(recipe);
}

test("there are ten recipes, the same in English and Chinese", () => {
  expect(recipes).toHaveLength(10);
  expect(recipesOf("README.zh-CN.md").map(({ code }) => code)).toEqual(recipes.map(({ code }) => code));
});

test.each(recipes)("$title", { timeout: patience }, async (recipe) => {
  const output = await runRecipe(recipe);
  for (const promise of recipe.promises) expect(output).toContain(promise);
});
