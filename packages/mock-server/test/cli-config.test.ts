import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const cli = join(import.meta.dirname, "../src/cli.ts");

/** Runs the command in a folder that holds this config, until it refuses to start. */
function refusal(config: string, args: readonly string[] = [], variables: Readonly<Record<string, string>> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), "haoee-mock-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  writeFileSync(join(cwd, "haoee-mock.config.yaml"), config);
  const env = { PATH: process.env.PATH, NO_COLOR: "1", ...variables };
  const { status, stderr } = spawnSync(process.execPath, ["--conditions=@haoee/source", cli, ...args], {
    cwd,
    env,
    encoding: "utf8",
    timeout: 10_000,
  });
  return { status, stderr };
}

// No machine has this address, so that each run ends by saying which host it was told.
const unreachable = (host: string) => `This machine has no address ${host}.`;
const file = "host: 203.0.113.1\n";

test("a flag wins over the environment, the environment over the file", () => {
  const env = { HAOEE_MOCK_HOST: "203.0.113.2" };
  expect(refusal(file).stderr).toContain(unreachable("203.0.113.1"));
  expect(refusal(file, [], env).stderr).toContain(unreachable("203.0.113.2"));
  expect(refusal(file, ["--host", "203.0.113.3"], env).stderr).toContain(unreachable("203.0.113.3"));
});

test.each([
  ["ttft: soon\n", "haoee-mock.config.yaml:1:7: ttft must be number\n"],
  ["seed: a\nsped: 2\n", "haoee-mock.config.yaml:2:7: sped is unknown here\n"],
  ["faults: [1]\n", "haoee-mock.config.yaml:1:10: faults.0 must be string\n"],
])("the config file %j is refused with its place and code 2", (config, message) => {
  expect(refusal(config)).toEqual({ status: 2, stderr: message });
});

test("a config file that is named has to be there", () => {
  const { status, stderr } = refusal("", ["--config", "other.yaml"]);
  expect(stderr).toMatch(/^other\.yaml: ENOENT/);
  expect(status).toBe(2);
});

test("a wrong variable of the environment is named", () => {
  const { status, stderr } = refusal("", [], { HAOEE_MOCK_TPS: "fast" });
  expect(stderr).toContain("'HAOEE_MOCK_TPS' is invalid. tps must be number.");
  expect(status).toBe(2);
});
