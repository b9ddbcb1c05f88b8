import { existsSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { readRecording, startRecordingProxy } from "../src/index.ts";
import { runCli } from "./support/run-cli.ts";
import { runRecorder } from "./support/running-recorder.ts";
import { startUpstream } from "./support/start-proxied.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const submit = {
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer key" },
  body: JSON.stringify({ model: "sora_image", prompt: "cat", size: "1024x1024", n: 1 }),
};
const task = "/v1/images/generations?async=true";

it.each([
  ["without an upstream", [], "--proxy needs --upstream <url>"],
  ["to what is no address", ["--upstream", "gateway"], "must be an http(s) address"],
  ["with a password", ["--upstream", "https://user:pass@gateway.test"], "must not hold a user or a password"],
  ["in clear text over a network", ["--upstream", "http://gateway.test"], "must be https"],
  [
    "with an address for no port",
    ["--upstream", "http://localhost:1", "--public-url", "http://a.test"],
    "--webhook-port",
  ],
  ["of a size that is none", ["--upstream", "http://localhost:1", "--max-body", "0"], "from 1 to 1024"],
])("refuses to pass on %s", async (_, args, reason) => {
  const { code, stdout, stderr } = await runCli(["record", "--proxy", ...args]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(reason);
  expect(stderr).not.toContain("    at ");
});

it("refuses a port that is taken", async () => {
  const [, url] = await startUpstream((_, response) => response.end());
  const args = ["--upstream", "http://localhost:1", "--port", new URL(url).port];
  const { code, stderr } = await runCli(["record", "--proxy", ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain("choose others with --port");
});

it("says first what the recordings are evidence of, and writes on the first signal what is pending", async () => {
  const folder = temporaryFolder();
  const [, upstream] = await startUpstream((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"task_id":"task-012345"}');
  });
  const recorder = await runRecorder(["--upstream", upstream, "--recordings", folder]);
  await (await fetch(recorder.url + task, submit)).arrayBuffer();
  await vi.waitFor(() => expect(recorder.printed()).toContain("step 1 of a flow"));
  expect(await recorder.end("SIGINT")).toBe(0);
  const [first = "", , exchange] = recorder.printed().split("\n");
  expect(first).toMatch(/^Evidence: derived, .* no operation gets live evidence$/);
  expect(exchange).toMatch(/^\d\d:\d\d:\d\d POST \/v1\/images\/generations 200 [\d.]+ ms, 25 bytes in 1 piece, step 1/);
  const file = / → (\S+\.json)$/m.exec(recorder.printed())?.[1] ?? "";
  expect(readRecording(file)).toMatchObject({
    entry: "image-async",
    exchanges: [{ operationId: "createImage", response: { body: { task_id: "task-012345" } } }],
    provenance: { kind: "derived", recordedAt: null, upstreamHost: null },
  });
});

it("ends at once on the second signal", async () => {
  const asked = Promise.withResolvers<void>();
  const [, upstream] = await startUpstream(() => asked.resolve());
  const recorder = await runRecorder(["--upstream", upstream, "--recordings", temporaryFolder()]);
  fetch(recorder.url + task, submit).catch(() => {});
  await asked.promise;
  const ended = recorder.end("SIGINT");
  const again = setInterval(() => void recorder.end("SIGINT"), 50);
  expect(await ended).toBeNull();
  clearInterval(again);
});

it("records from code, and only the entries that are wanted", async () => {
  const folder = `${temporaryFolder()}/made-when-needed`;
  const [, upstream] = await startUpstream((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"task_id":"task-012345"}');
  });
  const events: unknown[] = [];
  const onEvent = (event: unknown) => events.push(event);
  for (const [entries, count] of [
    [["chat"], 0],
    [["image-async"], 1],
  ] as const) {
    await using proxy = await startRecordingProxy({ upstream, port: 0, recordings: folder, entries, onEvent });
    await (await fetch(proxy.url + task, submit)).arrayBuffer();
    await proxy.close();
    expect(proxy.kind).toBe("derived");
    expect(proxy.written.map(({ file }) => existsSync(file))).toEqual(Array(count).fill(true));
  }
  expect(events).toContainEqual(
    expect.objectContaining({
      event: "recording",
      file: null,
      reason: "it is of entry image-async, which is not wanted",
    }),
  );
});
