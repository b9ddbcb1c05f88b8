import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { startMock } from "../src/stories/start-mock.ts";
import { plantedKey } from "./support/record-at-mock.ts";
import { runCli } from "./support/run-cli.ts";
import { folderOfTests } from "./support/temporary-folder.ts";

const folder = folderOfTests();
const badPlan = join(folder, "bad.yaml");
writeFileSync(badPlan, "steps:\n  - entry: cat\n");
const gateway = ["record", "--target", "https://maas.haoee.com", "-r", join(folder, "none"), "-e", "chat"];

test.each([
  ["no key", gateway, {}, /HAOEE_API_KEY is not set/],
  ["nobody to ask", gateway, { HAOEE_API_KEY: plantedKey }, /there is no terminal to ask at.*--yes/],
  ["a target in the clear", ["record", "--target", "http://maas.haoee.com"], {}, /must be https/],
  ["a plan that cannot be taken", [...gateway, "--plan", badPlan], {}, /bad\.yaml:2: steps\/0\/entry must be one of/],
  ["a limit that is none", [...gateway, "--max-requests", "0"], {}, /whole number from 1/],
  ["an unknown entry", [...gateway, "-e", "cat"], {}, /There is no entry cat/],
])("ends with exit code 2 before anything is sent: %s", async (_, args, env, message) => {
  const { code, stdout, stderr } = await runCli(args, "", env);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain(plantedKey);
});

test("tells what would be sent, to whom, and what of it may be charged for", async () => {
  const { code, stdout } = await runCli([...gateway, "-e", "sora-text", "--dry-run"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^chat +create-chat-completion +createChatCompletion +gpt-4o +1 +none$/m);
  expect(stdout).toMatch(/^sora-text .*createVideoGeneration → getVideoGeneration +sora-2 +1 +120 at most$/m);
  expect(stdout).toContain("2 calls create something and may be charged for; 122 requests at the most, polls included");
  expect(stdout).toContain(
    "No more than 50 requests will leave (--max-requests), which may end the run before the plan",
  );
  const { stdout: json } = await runCli([...gateway, "--dry-run", "--json"]);
  expect(JSON.parse(json)).toMatchObject({
    target: "https://maas.haoee.com/",
    plays: [{ entry: "chat", creating: 1 }],
  });
});

test("records once, skips what is recorded, and prints JSON and nothing else", async () => {
  await using mock = await startMock();
  const recordings = join(folder, "recordings");
  const args = ["record", "--target", mock.url, "-r", recordings, "-e", "chat-stream", "--yes", "--json"];
  const first = await runCli(args, "", { HAOEE_API_KEY: plantedKey });
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({ requests: 1, results: [{ outcome: "recorded" }] });
  expect(first.stderr).toContain("derived: a server of this machine is evidence of nothing");
  expect(first.stderr).toMatch(/^recorded {2}chat-stream\/create-chat-completion-[0-9a-f]{8}$/m);
  expect(first.stdout + first.stderr).not.toContain(plantedKey);
  expect(listRecordings(recordings)).toHaveLength(1);
  const second = await runCli(args, "", { HAOEE_API_KEY: plantedKey });
  expect(JSON.parse(second.stdout)).toMatchObject({ requests: 0, results: [{ outcome: "skipped" }] });
});

test("a gateway that refuses the key leaves nothing behind and ends with exit code 1", async () => {
  await using mock = await startMock();
  const recordings = join(folder, "refused");
  const args = ["record", "--target", `${mock.url}/nowhere`, "-r", recordings, "-e", "chat", "--yes"];
  const { code, stdout } = await runCli(args, "", { HAOEE_API_KEY: plantedKey });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Evidence: 0 of 16 operations claim live recordings; 0 recordings/);
  expect(stdout).toMatch(/^failed +chat\/create-chat-completion: createChatCompletion answered 404/m);
  expect(stdout).toContain("0 recorded, 0 skipped, 1 failed, 0 left\nrequests sent: 1 of at most 50");
});
