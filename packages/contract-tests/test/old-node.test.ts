import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "./support/temporary-folder.ts";

const home = join(import.meta.dirname, "..");
const root = join(home, "../..");

function build(): string {
  const folder = temporaryFolder();
  cpSync(join(home, "package.json"), join(folder, "package.json"));
  const compiler = join(home, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, "-p", join(home, "tsconfig.build.json"), "--outDir", join(folder, "dist")],
    { encoding: "utf8" },
  );
  expect(stdout).toBe("");
  expect(status).toBe(0);
  return join(folder, "dist/cli.js");
}

test("an older Node.js is told so in one line, with exit code 2", () => {
  const node = join(root, "node_modules/node-20/bin/node");
  const { status, stdout, stderr } = spawnSync(node, [build(), "judge", "--help"], { encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(
      /^haoee-contract needs Node\.js >=24\.18, and this is 20\.\S+: run it with a newer one\n$/,
    ),
  });
});
