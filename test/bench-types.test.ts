import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./repository.ts";

const bench = join(root, "bench");

test("the measurements compile", (ctx) => {
  if (!existsSync(join(bench, "node_modules/openai")))
    ctx.skip("The measurements' peers are not installed: npx pnpm --dir bench install");
  expect(spawnSync("tsc", ["-p", bench], { encoding: "utf8" })).toMatchObject({ stdout: "", status: 0 });
});
