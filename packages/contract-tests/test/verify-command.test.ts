import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runCli } from "./support/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "verified-"));
const absent = join(folder, "absent.json");

afterAll(() => rmSync(folder, { recursive: true }));

it("verifies everything, says first what the evidence is, and shows proofs and ticks", async () => {
  const { code, stdout, stderr } = await runCli(["verify"]);
  expect(stdout).toMatch(/^Evidence: 0 of 16 operations recorded live; /);
  expect(stdout).toMatch(/^chat-stream +(✔ 2\/2 +){5}$/m);
  expect(stdout).toMatch(/^chat-stream +✔ +✔ +✔ +✔ +✔/m);
  expect(stdout).toContain("live evidence: 0 of 16 operations");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

it("verifies one entry, and prints JSON and nothing else", async () => {
  const { code, stdout, stderr } = await runCli(["verify", "--entry", "chat-tools", "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const recordings = ["chat-tools/call-and-tool-turn.json", "chat-tools/two-calls-streamed.json"];
  expect(JSON.parse(stdout)).toMatchObject({
    v: 1,
    ok: true,
    only: ["chat-tools"],
    recordings: recordings.map((recording) => ({ recording })),
    catalogue: { entries: [{ entry: "chat-tools" }], liveEvidence: { operations: 0, of: 16 } },
  });
});

it.each([
  ["a folder without recordings", ["--recordings", folder], /there is no recording in the folder/],
  ["an entry that there is not", ["--entry", "char"], /the catalogue has no entry char\. It has: chat, /],
  ["a part that there is not", ["--shard", "3/2"], /there is no part 3 of 2/],
  ["a part that is none", ["--shard", "two"], /must be a part such as 2\/4/],
  ["an allow-list that is not there", ["--allow", absent], /absent\.json: cannot be read/],
])("never takes %s for a run that found nothing", async (_, args, message) => {
  const { code, stdout, stderr } = await runCli(["verify", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
});
