import { expect, it } from "vitest";
import { webhookPlaces } from "../tasks/webhook-places.ts";
import { readWebhookAddress, replaceWebhookAddress, webhookPointer } from "./webhook-address.ts";

const own = "http://127.0.0.1:3000/hook?order=17&sign=a%2Fb";
const other = "https://recorder.example/a?b=c";
const quoted = JSON.stringify(own);

it.each([
  [
    "the query",
    "createImage",
    `/v1/images/generations?x=%zz&webhook=${encodeURIComponent(own)}&async=true`,
    "{}",
    `/v1/images/generations?x=%zz&webhook=${encodeURIComponent(other)}&async=true`,
    "{}",
    "/query/webhook",
  ],
  [
    "an envelope",
    "createImageEdit",
    "/v1/images/edits",
    `{ "body": {"n": 1.0, "prompt": "\\"webhook\\": \\"x\\""},"query":{"webhook":${quoted}}}`,
    "/v1/images/edits",
    `{ "body": {"n": 1.0, "prompt": "\\"webhook\\": \\"x\\""},"query":{"webhook":"${other}"}}`,
    "/body/query/webhook",
  ],
  [
    "the body",
    "submitMusic",
    "/suno/submit/music",
    `{"notify_hook" : ${quoted},\n "é":1e0}`,
    "/suno/submit/music",
    `{"notify_hook" : "${other}",\n "é":1e0}`,
    "/body/notify_hook",
  ],
  [
    "bytes that are no UTF-8",
    "submitMusic",
    "/suno/submit/music",
    `{"prompt":"\xff\xfe caf\xe9","notify_hook":${quoted},"é":"\xc3"}`,
    "/suno/submit/music",
    `{"prompt":"\xff\xfe caf\xe9","notify_hook":"${other}","é":"\xc3"}`,
    "/body/notify_hook",
  ],
  [
    "a field that stands there twice",
    "submitMusic",
    "/suno/submit/music",
    `{"notify_hook":7,"notify_\\u0068ook":${quoted}}`,
    "/suno/submit/music",
    `{"notify_hook":"${other}","notify_\\u0068ook":"${other}"}`,
    "/body/notify_hook",
  ],
  [
    "a path that reads as a host",
    "createImage",
    `//:x/v1/images/generations?webhook=${encodeURIComponent(own)}`,
    "{}",
    `//:x/v1/images/generations?webhook=${encodeURIComponent(other)}`,
    "{}",
    "/query/webhook",
  ],
])(
  "finds and replaces the address in %s and leaves the rest as it is",
  (_, operationId, target, body, to, says, pointer) => {
    const places = webhookPlaces(operationId);
    if (!places) throw new Error(`${operationId} has no webhook`);
    const request = { target, body: Buffer.from(body, "latin1") };
    expect(readWebhookAddress(request, places)).toBe(own);
    expect(webhookPointer(request, places)).toBe(pointer);
    const replaced = replaceWebhookAddress(request, places, other);
    expect([replaced.target, Buffer.from(replaced.body).toString("latin1")]).toEqual([to, says]);
  },
);

it.each([
  ["createImage", "/v1/images/generations?async=true", "{}"],
  ["submitMusic", "/suno/submit/music", '{"notify_hook":7}'],
  ["submitMusic", "/suno/submit/music", '{"notify_hook":"http://127.0.0.1/","notify_hook":null}'],
  ["submitMusic", "/suno/submit/music", "no JSON"],
  ["createImageEdit", "/v1/images/edits", '--boundary "query":{"webhook":"x"}'],
])("finds none in a request of %s to %s with %s", (operationId, target, body) => {
  const places = webhookPlaces(operationId);
  expect(places && readWebhookAddress({ target, body: Buffer.from(body) }, places)).toBeUndefined();
});

it("knows of no webhook where the contract has none", () => {
  expect(webhookPlaces("createChatCompletion")).toBeUndefined();
});

it("reads no address in a body nested beyond reason, and leaves it alone", () => {
  const places = webhookPlaces("submitMusic");
  const body = Buffer.from(`{"notify_hook":${quoted},"deep":${"[".repeat(200_000)}${"]".repeat(200_000)}}`);
  const request = { target: "/suno/submit/music", body };
  expect(places && readWebhookAddress(request, places)).toBeUndefined();
  expect(places && Buffer.from(replaceWebhookAddress(request, places, other).body).equals(body)).toBe(true);
});
