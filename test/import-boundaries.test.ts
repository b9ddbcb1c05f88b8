import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./repository.ts";

const folder = mkdtempSync(join(tmpdir(), "haoee-boundaries-"));

beforeAll(() => cpSync(join(root, "biome.json"), join(folder, "biome.json")));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the linter says of a file with one import. */
function lint(path: string, imported: string): string {
  return lintText(path, `import { x } from "${imported}";\n\nx();\n`);
}

function lintText(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync("biome", ["lint", "--vcs-enabled=false", path], {
    cwd: folder,
    encoding: "utf8",
  });
  return `${stdout}${stderr}`;
}

test.each([
  ["packages/spec/src/a.ts", "@haoee/client"],
  ["packages/client/src/a.ts", "@haoee/spec"],
  ["packages/client/src/transport/a.ts", "@haoee/mock-server"],
  ["packages/client/src/a.ts", "openapi-fetch"],
  ["packages/client/src/stream/a.ts", "node:stream"],
  ["packages/client/src/resources/a.ts", "../node/index.ts"],
  ["packages/client/src/testing/a.ts", "node:http"],
  ["packages/client/src/node/a.ts", "openapi-fetch"],
  ["packages/mock-server/src/a.ts", "@haoee/client"],
  ["packages/mock-server/src/engine/a.ts", "@haoee/contract-tests"],
  ["packages/mock-server/src/http/a.ts", "@stoplight/prism-http"],
  ["packages/mock-server/src/behaviours/a.ts", "node:crypto"],
  ["packages/mock-server/src/tasks/a.ts", "../http/read-body.ts"],
  ["packages/mock-server/src/stream/a.ts", "../engine/engine.ts"],
  ["packages/mock-server/src/behaviours/a.ts", "../clock/real-clock.ts"],
  ["packages/mock-server/src/behaviours/a.ts", "../log/log.ts"],
  ["packages/mock-server/src/http/a.ts", "../../../client/src/index.ts"],
  ["packages/mock-server/src/control/a.ts", "openapi-fetch"],
  ["packages/mock-server/scripts/a.ts", "@stoplight/prism-http"],
  ["packages/contract-tests/src/a.ts", "@stoplight/prism-http"],
  ["packages/contract-tests/src/a.ts", "openapi-fetch"],
  ["packages/spec/scripts/a.ts", "@haoee/client"],
  ["packages/client/codegen/a.ts", "@haoee/client"],
])("%s may not import %s", (path, imported) => {
  expect(lint(path, imported)).toContain("lint/style/noRestrictedImports");
});

test.each([
  ["packages/client/src/transport/a.ts", "openapi-fetch"],
  ["packages/client/src/node/a.ts", "node:fs"],
  ["packages/mock-server/src/engine/a.ts", "@stoplight/prism-http"],
  ["packages/mock-server/src/http/a.ts", "node:http"],
  ["packages/mock-server/src/behaviours/a.ts", "../clock/clock.ts"],
  ["packages/client/codegen/a.ts", "@haoee/spec"],
  ["packages/contract-tests/src/a.ts", "@haoee/client"],
])("%s may import %s", (path, imported) => {
  expect(lint(path, imported)).toContain("Checked 1 file");
  expect(lint(path, imported)).not.toContain("noRestrictedImports");
});

test.each(["behaviours", "stream", "tasks", "media"])("%s of the mock may not use what only Node.js has", (room) => {
  const text = "export const x = Buffer.from(String(process.pid));\n";
  expect(lintText(`packages/mock-server/src/${room}/a.ts`, text).match(/noRestrictedGlobals/g)).toHaveLength(2);
  expect(lintText("packages/mock-server/src/http/a.ts", text)).not.toContain("noRestrictedGlobals");
});
