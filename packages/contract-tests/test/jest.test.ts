import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const jest = join(import.meta.dirname, "../../../runtimes/node_modules", "jest/bin/jest.js");
const door = fileURLToPath(new URL("../dist/jest/index.js", import.meta.url));

const program = `
const answer = { operationId: "createImage", status: 200, mediaType: "application/json" };
test("good", () => expect({ ...answer, body: { task_id: "t" } }).toMatchContract({ strict: true }));
test("bad", () => expect({ ...answer, body: { task_id: 7 } }).toMatchContract());
test("request", () => expect({ operationId: "createImage", body: { model: "m", prompt: "cat" } }).toBeValidRequest());
`;

function runJest(folder: string): string {
  const flags = ["--experimental-vm-modules", jest, "--rootDir", folder, "--json", "--silent"];
  try {
    return execFileSync(process.execPath, flags, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    // Jest ends with 1 when a test failed, which one of these does.
    return (error as { readonly stdout: string }).stdout;
  }
}

it("registers its matchers with jest, which lists what is wrong", (ctx) => {
  if (!existsSync(jest)) ctx.skip("jest is not installed: npx pnpm runtimes");
  const folder = mkdtempSync(join(tmpdir(), "jest-"));
  const config = { setupFilesAfterEnv: [door], transform: {}, testMatch: ["**/*.test.mjs"] };
  writeFileSync(join(folder, "jest.config.json"), JSON.stringify(config));
  writeFileSync(join(folder, "contract.test.mjs"), program);
  const { testResults } = JSON.parse(runJest(folder));
  rmSync(folder, { recursive: true });
  const results = testResults[0].assertionResults.map((one: { title: string; status: string }) => [
    one.title,
    one.status,
  ]);
  expect(results).toEqual([
    ["good", "passed"],
    ["bad", "failed"],
    ["request", "passed"],
  ]);
  expect(testResults[0].message).toContain("/task_id must be string, got 7");
});
