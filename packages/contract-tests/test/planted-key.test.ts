import { randomBytes } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { expect, it, vi } from "vitest";
import { channels, echoKey } from "./support/echoing-upstream.ts";
import { foundIn, spellings } from "./support/key-forms.ts";
import { runCli } from "./support/run-cli.ts";
import { runRecorder } from "./support/running-recorder.ts";
import { startUpstream } from "./support/start-proxied.ts";
import { everythingIn, temporaryFolder } from "./support/temporary-folder.ts";

const json = { "content-type": "application/json" };
const question = { model: "m", messages: [{ role: "user", content: "hello" }] };

/** Of no maker's form, so that only its place tells that it is a key, and with signs that each spelling writes otherwise. */
const planted = () => `pk.${randomBytes(18).toString("hex")}+/"\\==`;

function bearer(key: string): Record<string, string> {
  return { authorization: `Bearer ${key}` };
}

async function ask(url: string, init: RequestInit): Promise<string> {
  return fetch(url, { method: "POST", ...init }).then(
    (response) => response.text().catch(() => "broken off"),
    () => "refused",
  );
}

it("finds a key wherever it stands", () => {
  const key = planted();
  for (const [name, text] of spellings(key)) expect([name, foundIn(`a${text}b`, key).length > 0]).toEqual([name, true]);
  expect(foundIn("nothing of it", key)).toEqual([]);
});

it("lets no byte of a key into recordings, logs or reports, through whichever channel it comes back", async () => {
  const [key, folder] = [planted(), temporaryFolder()];
  const [, upstream] = await startUpstream((message, response) => void echoKey(message, response, key));
  const recorder = await runRecorder(["--upstream", upstream, "--recordings", folder]);
  const splits = Array.from({ length: JSON.stringify(key).length - 3 }, (_, index) => `split at ${index + 1}`);
  const all = [...Object.keys(channels), ...spellings(key).keys(), ...splits];
  for (const channel of all) {
    const url = `${recorder.url}/v1/chat/completions?channel=${encodeURIComponent(channel)}`;
    const answer = await ask(url, { headers: { ...json, ...bearer(key) }, body: JSON.stringify(question) });
    if (channel === "plain") expect(JSON.parse(answer).choices[0].message.content).toBe(`see ${key} there`);
  }
  expect(await recorder.end()).toBe(0);
  const kept = everythingIn(folder);
  expect(foundIn(kept, key)).toEqual([]);
  expect(foundIn(recorder.printed(), key)).toEqual([]);
  const written = Number(/(\d+) recordings? written/.exec(recorder.printed())?.[1]);
  expect(written).toBeGreaterThan(splits.length);
  expect(kept.split("[redacted]").length).toBeGreaterThan(2 * splits.length);
  for (const command of ["doctor", "verify", "coverage"]) {
    const { stdout, stderr } = await runCli([command, "--recordings", folder, "--json"]);
    expect(stdout).toContain("chat");
    expect(foundIn(stdout + stderr, key)).toEqual([]);
  }
}, 120_000);

it("lets no byte of a key out of a request into recordings and logs", async () => {
  const [key, folder] = [planted(), temporaryFolder()];
  const [, upstream] = await startUpstream((message, response) => void echoKey(message, response, key));
  const recorder = await runRecorder(["--upstream", upstream, "--recordings", folder, "--json"]);
  const [chat, headers, body] = [
    `${recorder.url}/v1/chat/completions`,
    { ...json, ...bearer(key) },
    JSON.stringify(question),
  ];
  const says = (content: unknown) => JSON.stringify({ ...question, messages: [{ role: "user", content }] });
  const form = (value: string | Blob) => {
    const data = new FormData();
    for (const [name, text] of [
      ["model", "gpt-image-1"],
      ["prompt", "cat"],
    ] as const)
      data.append(name, text);
    data.append("image", new Blob(["\x89PNG"], { type: "image/png" }), "cat.png");
    data.append(typeof value === "string" ? "user" : "mask", value);
    return data;
  };
  const requests: readonly (readonly [url: string, init: RequestInit])[] = [
    [chat, { headers: { ...json, "x-api-key": key }, body }],
    [chat, { headers: { ...headers, "x-note": key, cookie: `k=${key}` }, body }],
    [`${chat}?key=${encodeURIComponent(key)}`, { headers: json, body }],
    [`${chat}?note=${encodeURIComponent(key)}`, { headers, body }],
    [`${recorder.url}/${encodeURIComponent(key)}/v1/chat/completions`, { headers, body }],
    [`${recorder.url}/v1beta/models/${encodeURIComponent(key)}:generateContent`, { headers, body: '{"contents":[]}' }],
    [`${recorder.url}/${encodeURIComponent(key)}`, { headers, body }],
    ...[...spellings(key).values()].map((text) => [chat, { headers, body: says(text) }] as const),
    [chat, { headers, body: says([{ type: "text", text: JSON.stringify({ api: key }) }]) }],
    [chat, { headers, body: `{"${key}"` }],
    [`${recorder.url}/v1/images/edits`, { headers: bearer(key), body: form(key) }],
    [`${recorder.url}/v1/images/edits`, { headers: bearer(key), body: form(new Blob([key], { type: "image/png" })) }],
  ];
  for (const [url, init] of requests) await ask(url, init);
  expect(await recorder.end("SIGINT")).toBe(0);
  expect(foundIn(everythingIn(folder), key)).toEqual([]);
  expect(foundIn(recorder.printed(), key)).toEqual([]);
  const events = recorder
    .printed()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events.filter(({ event }) => event === "exchange")).toHaveLength(requests.length);
  expect(events.at(-1).written.length).toBeGreaterThan(8);
}, 60_000);

it("lets no byte of a key out of a webhook into recordings and logs", async () => {
  const [key, folder] = [planted(), temporaryFolder()];
  const received: string[] = [];
  const [, receiver] = await startUpstream(async (message, response) => {
    received.push(message.url + String(await buffer(message)));
    response.end();
  });
  const ended = { task_id: "task-012345", status: "SUCCESS", data: { output: "https://x.test/a.mp4" } };
  const [, upstream] = await startUpstream(async (message, response) => {
    const { notify_hook: hook } = JSON.parse(String(await buffer(message)));
    response.writeHead(200, json).end(JSON.stringify({ task_id: "task-012345" }));
    const body = JSON.stringify({ ...ended, fail_reason: `${key} ${encodeURIComponent(key)}` });
    await fetch(hook, { method: "POST", headers: { ...json, "x-key": key }, body });
  });
  const recorder = await runRecorder(["--upstream", upstream, "--recordings", folder, "--webhook-port", "0"]);
  const film = { model: "sora-2", prompt: "rain", notify_hook: `${receiver}/hook?sign=${encodeURIComponent(key)}` };
  await ask(`${recorder.url}/v2/videos/generations`, {
    headers: { ...json, ...bearer(key) },
    body: JSON.stringify(film),
  });
  await vi.waitFor(() => expect(recorder.printed()).toContain("webhook videoGenerationFinished 200"), {
    timeout: 5_000,
  });
  expect(await recorder.end()).toBe(0);
  expect(received).toHaveLength(1);
  expect(received[0]).toContain(encodeURIComponent(key));
  const kept = everythingIn(folder);
  expect(kept).toContain("videoGenerationFinished");
  expect(foundIn(kept + recorder.printed(), key)).toEqual([]);
}, 30_000);
