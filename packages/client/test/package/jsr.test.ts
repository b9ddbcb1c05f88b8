import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runtimes } from "../runtimes/runtimes.ts";

const client = join(import.meta.dirname, "../..");
const manifestOf = (name: string) => JSON.parse(readFileSync(join(client, name), "utf8"));

test("JSR is offered the same doors as npm", () => {
  const doors = Object.entries<Record<string, string>>(manifestOf("package.json").exports);
  const sources = doors.flatMap(([door, target]) =>
    target["@haoee/source"] ? [[door, target["@haoee/source"]] as const] : [],
  );
  expect(manifestOf("deno.json").exports).toEqual(Object.fromEntries(sources));
});

test("deno publish --dry-run finds every import, every type written out and no test in the package", (ctx) => {
  const deno = runtimes.find(({ name }) => name === "Deno")?.executable ?? "";
  if (!existsSync(deno)) ctx.skip("Deno is not installed: npx pnpm runtimes, or Debian's chromium");
  const { version } = manifestOf("package.json");
  const flags = ["publish", "--dry-run", "--allow-dirty", "--set-version", version];
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stderr } = spawnSync(deno, flags, { cwd: client, encoding: "utf8", env });
  expect(stderr.replace(/^Check(ing)? .*\n/gm, "")).toMatch(/^Simulating publish of @haoee\/client@/);
  expect(stderr).toContain("src/index.ts");
  expect(stderr).not.toContain(".test.ts");
  expect(status).toBe(0);
}, 120_000);
