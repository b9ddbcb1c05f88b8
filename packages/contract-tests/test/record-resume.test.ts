import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import { startMock } from "../src/stories/start-mock.ts";
import { plantedKey } from "./support/record-at-mock.ts";
import { cliFile, runCli } from "./support/run-cli.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

async function askedFor(url: string): Promise<readonly string[]> {
  const journal = (await (await fetch(`${url}/__mock/requests`)).json()) as {
    readonly requests: readonly { readonly operationId: string }[];
  };
  return journal.requests.map(({ operationId }) => operationId);
}

test("a run that was killed while its task was on its way goes on polling, and submits nothing twice", async () => {
  await using mock = await startMock();
  const folder = temporaryFolder();
  const plan = join(folder, "plan.yaml");
  writeFileSync(plan, "steps:\n  - entry: sora-text\n    request: {}\n    poll: { every: 0.1 }\n");
  const args = ["record", "--target", mock.url, "--plan", plan, "--recordings", folder, "--yes", "--json"];
  const env = { PATH: process.env.PATH, HAOEE_API_KEY: plantedKey };
  const child = spawn(process.execPath, ["--conditions=@haoee/source", cliFile, ...args], { env });
  await vi.waitFor(async () => expect(await askedFor(mock.url)).toContain("getVideoGeneration"), { timeout: 20_000 });
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(listRecordings(folder)).toEqual([]);

  await mock.pass(60_000);
  const { code, stdout } = await runCli(args, "", { HAOEE_API_KEY: plantedKey });
  expect(JSON.parse(stdout)).toMatchObject({ requests: 1, results: [{ outcome: "recorded" }] });
  expect(code).toBe(0);
  expect((await askedFor(mock.url)).filter((operationId) => operationId === "createVideoGeneration")).toHaveLength(1);
  const [recording] = listRecordings(folder).map(readRecording);
  expect(recording?.exchanges.map(({ operationId }) => operationId)).toEqual([
    "createVideoGeneration",
    "getVideoGeneration",
  ]);
});
