import { buffer } from "node:stream/consumers";
import { createMockServer, createTestClock } from "@haoee/mock-server";
import { expect, it, onTestFinished, vi } from "vitest";
import type { CapturedStep } from "../src/exchange/captured-exchange.ts";
import { rewrittenPointers } from "../src/proxy/webhook-rewriting.ts";
import { askRaw } from "./support/read-raw.ts";
import { startRecorder, startUpstream } from "./support/start-proxied.ts";

const webhooks = { port: 0 };
const json = { "content-type": "application/json", authorization: "Bearer key" };
const film = { model: "sora-2", prompt: "rain" };

async function startMock() {
  const clock = createTestClock();
  const mock = await createMockServer({ log: "silent", clock, taskSeconds: 10 });
  onTestFinished(() => mock.close());
  return { mock, pass: (seconds: number) => clock.advance(seconds * 1000) };
}

async function startReceiver(status: (count: number) => number = () => 200) {
  const calls: { readonly url: string | undefined; readonly body: string }[] = [];
  const [, url] = await startUpstream(async (message, response) => {
    calls.push({ url: message.url, body: String(await buffer(message)) });
    response.writeHead(status(calls.length)).end();
  });
  return { calls, address: `${url}/hook?sign=secret` };
}

function post(url: string, body: object): Promise<unknown> {
  const init = { method: "POST", headers: json, body: JSON.stringify(body) };
  return fetch(url, init).then((response) => response.json());
}

const shown = (step: CapturedStep | undefined) => `${step?.request.target} ${Buffer.from(step?.request.body ?? [])}`;

it("passes a webhook on to its receiver and records it as a step of its flow", async () => {
  const [{ mock, pass }, receiver] = [await startMock(), await startReceiver()];
  const { proxy, kept } = await startRecorder(mock.url, { webhooks });
  const target = `/v1/images/generations?async=true&webhook=${encodeURIComponent(receiver.address)}`;
  await post(proxy.url + target, { model: "sora_image", prompt: "cat", size: "1024x1024", n: 1 });
  await pass(10);
  await vi.waitFor(() => expect(receiver.calls).toMatchObject([{ url: "/hook?sign=secret" }]));
  const id = JSON.parse(receiver.calls[0]?.body ?? "").data.task_id;
  await fetch(`${proxy.url}/v1/images/tasks/${id}`, { headers: json }).then((response) => response.arrayBuffer());
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  const [steps = []] = kept;
  expect(steps.map((step) => ("webhook" in step ? step.webhook : step.request.method))).toEqual([
    "POST",
    "imageTaskFinished",
    "GET",
  ]);
  expect(shown(steps[0])).toContain(`webhook=${encodeURIComponent("https://webhook.invalid/")}`);
  expect(JSON.stringify(steps.map(shown))).not.toContain("secret");
  expect(rewrittenPointers(steps)).toEqual(["/exchanges/0/request/query/webhook"]);
  expect(steps[1]?.response.status).toBe(200);
});

it("tells the upstream what the receiver answers, so that it calls again", async () => {
  const [{ mock, pass }, receiver] = [await startMock(), await startReceiver((count) => (count === 1 ? 503 : 204))];
  const { proxy, kept, events } = await startRecorder(mock.url, { webhooks });
  const { task_id: id } = Object(
    await post(`${proxy.url}/v2/videos/generations`, { ...film, notify_hook: receiver.address }),
  );
  await pass(10);
  await vi.waitFor(() => expect(events.filter(({ event }) => event === "webhook")).toHaveLength(1));
  await vi.waitFor(async () => {
    await pass(1);
    expect(receiver.calls).toHaveLength(2);
  });
  await (await fetch(`${proxy.url}/v2/videos/generations/${id}`, { headers: json })).arrayBuffer();
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  const statuses = kept[0]?.map((step) => ("webhook" in step ? step.response.status : step.request.method));
  expect(statuses).toEqual(["POST", 503, 204, "GET"]);
});

it("leaves an address alone that is not on this machine, and says so", async () => {
  const seen: string[] = [];
  const [, upstream] = await startUpstream(async (message, response) => {
    seen.push(String(await buffer(message)));
    response.end('{"task_id":"task-012345"}');
  });
  const { proxy, events } = await startRecorder(upstream, { webhooks });
  const body = { ...film, notify_hook: "http://10.0.0.1/hook" };
  await post(`${proxy.url}/v2/videos/generations`, body);
  expect(seen).toEqual([JSON.stringify(body)]);
  await vi.waitFor(() =>
    expect(events[1]).toMatchObject({ event: "webhook", status: null, reason: "its receiver is not on this machine" }),
  );
});

it("lets nobody in who was given no address", async () => {
  const addresses: string[] = [];
  const [, upstream] = await startUpstream(async (message, response) => {
    addresses.push(JSON.parse(String(await buffer(message))).notify_hook);
    response.end('{"task_id":"task-012345"}');
  });
  const receiver = await startReceiver();
  const { proxy } = await startRecorder(upstream, { webhooks });
  await post(`${proxy.url}/v2/videos/generations`, { ...film, notify_hook: receiver.address });
  const [address = ""] = addresses;
  for (const url of [`${address}0`, new URL("/v1/chat/completions", address).href])
    expect((await fetch(url, { method: "POST", body: "{}" })).status).toBe(404);
  expect((await fetch(address)).status).toBe(404);
  expect(receiver.calls).toEqual([]);
});

const odd = { body: Buffer.from('{"prompt":"\xff\xfe caf\xe9","notify_hook":"HOOK"}', "latin1") };
const deep = { body: Buffer.from(`{"notify_hook":"HOOK","a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`) };

it.each([
  ["bytes that are no UTF-8", "/suno/submit/music", odd.body],
  ["a body nested beyond reason", "/suno/submit/music", deep.body],
  ["a path that reads as a host", "//:x/v1/images/generations", Buffer.from("{}")],
])("passes %s as they are but for the address, and tells of it", async (_, path, body) => {
  const seen: string[] = [];
  const [, upstream] = await startUpstream(async (message, response) => {
    seen.push((await buffer(message)).toString("latin1"));
    response.end("{}");
  });
  const { proxy, events } = await startRecorder(upstream, { webhooks, maxBody: 2 ** 21 });
  const sent = Buffer.from(body.toString("latin1").replace("HOOK", "http://127.0.0.1:1/"), "latin1");
  const { status } = await askRaw(proxy.url + path, { method: "POST", headers: json }, sent);
  expect(status).toBe(200);
  const hook = /http:\/\/127\.0\.0\.1:\d+\/(?:__recorder\/webhooks\/[\w-]+)?/;
  expect(seen.map((text) => text.replace(hook, "HOOK"))).toEqual([body.toString("latin1")]);
  await vi.waitFor(() => expect(events[0]).toMatchObject({ event: "exchange", status: 200 }));
});
