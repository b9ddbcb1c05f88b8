import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { shippedRecordings } from "../src/recording/list-recordings.ts";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";
import { folderOfTests } from "./support/temporary-folder.ts";
import { temporaryRecordings } from "./support/temporary-recordings.ts";

const folder = folderOfTests();
const absent = join(folder, "absent.json");

it("verifies everything, says first what the evidence is, and shows proofs and ticks", async () => {
  const { code, stdout, stderr } = await runCli(["verify"]);
  expect(stdout).toMatch(/^Evidence: 0 of 16 operations claim live recordings; /);
  expect(stdout).toMatch(/^chat-stream +(✔ 2\/2 +){5}$/m);
  expect(stdout).toMatch(/^chat-stream +✔ +✔ +✔ +✔ +✔/m);
  expect(stdout).toContain("live recordings claimed: 0 of 16 operations");
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

it("asks a folder of one's own for the whole catalogue only when told to", async () => {
  using recordings = temporaryRecordings();
  for (const name of readdirSync(recordings.folder)) {
    if (name !== "chat") rmSync(join(recordings.folder, name), { recursive: true });
  }
  recordings.change("chat/published-answer.json", (recording) => {
    const error = { message: "no model", type: "one_api_error", param: "", code: "" };
    Object.assign(recording.request?.body ?? {}, { model: 7 });
    Object.assign(recording.response ?? {}, { status: 400, body: { error } });
  });
  const own = ["verify", "--recordings", recordings.folder];
  const [proofs, all] = await Promise.all([runCli(own), runCli([...own, "--require-all"])]);
  // A request that was refused may be wrong: that is why.
  expect(proofs.stdout).toMatch(/^chat +✔ 2\/2 +✔ 2\/2 /m);
  expect(proofs.stdout).not.toContain("entries ticked");
  expect(all.stdout).toContain("entries ticked: 1 of 41");
  expect(all.code).toBe(1);
});

it.each([
  ["a folder without recordings", ["--recordings", folder], /there is no recording in the folder/],
  ["an entry that there is not", ["--entry", "char"], /the catalogue has no entry char\. It has: chat, /],
  ["a shard that there is not", ["--shard", "3/2"], /It must be a shard such as 2\/4/],
  ["a part that is none", ["--shard", "two"], /must be a shard such as 2\/4/],
  ["an allow-list that is not there", ["--allow", absent], /absent\.json: cannot be read/],
])("never takes %s for a run that found nothing", async (_, args, message) => {
  const { code, stdout, stderr } = await runCli(["verify", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

it("tells the files that are not read as recordings", async () => {
  using temporary = scratchFolder();
  const recordings = join(temporary.folder, "recordings");
  cpSync(join(shippedRecordings, "chat"), join(recordings, "chat"), { recursive: true });
  const misplaced = ["stray.json", "chat/deep/stray.json", "chat/stray.YAML"];
  for (const name of misplaced) temporary.write(`recordings/${name}`, "{");
  const { code, stdout } = await runCli(["verify", "-r", recordings, "--json"]);
  expect(code).toBe(1);
  const found: readonly { recording: string; rule: string; level: string }[] = JSON.parse(stdout).findings;
  const told = found.filter(({ level, rule }) => level === "error" && rule === "misplaced");
  expect(told.map(({ recording }) => recording).toSorted()).toEqual(misplaced.toSorted());
});
