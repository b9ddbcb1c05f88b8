import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import {
  isWebhookError,
  parseWebhook,
  parseWebhookBody,
  signWebhookUrl,
  verifyWebhookUrl,
} from "../src/webhooks/index.ts";
import { rejectionOf } from "./support/client.ts";
import { listen } from "./support/serve.ts";

const secret = "0123456789abcdef";
const film = { task_id: "7", action: "sora-video", status: "SUCCESS", data: { output: "https://example.com/a.mp4" } };

test.each([
  ["imageTaskFinished", { code: "success", data: { task_id: "7", status: "SUCCESS", data: { data: [{ url: "u" }] } } }],
  ["videoGenerationFinished", film],
  ["videoGenerationFinished", { task_id: "7", status: "SUCCESS", data: { outputs: ["u"] } }],
  ["videoGenerationFinished", { task_id: "7", status: "FAILURE", platform: "openai", data: null }],
  ["musicTaskFinished", { task_id: "7", status: "SUCCESS", data: [{ id: "c", audio_url: "u" }] }],
  ["musicTaskFinished", { task_id: "7", status: "FAILURE", action: "MUSIC", data: null }],
  ["musicTaskFinished", { task_id: "7", status: "FAILURE", notify_hook: "https://example.com", data: null }],
  ["musicTaskFinished", { task_id: "7", status: "SUCCESS", data: { text: "la" } }],
])("%s is told by %j", (type, payload) => {
  expect(parseWebhookBody(payload)).toMatchObject({ type, id: "7" });
});

test.each([
  [null],
  ["text"],
  [[film]],
  [{}],
  [{ task_id: "7" }],
  [{ task_id: "7", status: "SUCCESS" }],
  [{ topic: "user_quota_too_low", data: { quota: 0.5 } }],
])("%j is no callback", (payload) => {
  expect(() => parseWebhookBody(payload)).toThrow(expect.objectContaining({ reason: "unknown_payload", status: 400 }));
});

/** A server that answers a callback with what it reads in it, or with the status of the refusal. */
async function serveWebhook(): Promise<string> {
  const server = createServer(async (request, response) => {
    const outcome = await parseWebhook(request, { secret, maxBytes: 1000 }).catch((error: unknown) => error);
    response.writeHead(isWebhookError(outcome) ? outcome.status : 200, { connection: "close" });
    response.end(isWebhookError(outcome) ? outcome.reason : JSON.stringify(outcome));
  });
  onTestFinished(() => {
    server.close();
  });
  return signWebhookUrl(`${await listen(server)}/hook?order=17`, secret);
}

function post(url: string, body: BodyInit): Promise<Response> {
  // A body of unknown length has to be declared half duplex, which the types do not know.
  return fetch(url, { method: "POST", body, duplex: "half" } as RequestInit);
}

test("a callback is read from a Node.js request", async () => {
  const response = await post(await serveWebhook(), JSON.stringify(film));
  expect(await response.json()).toMatchObject({
    type: "videoGenerationFinished",
    state: "succeeded",
    files: [{ kind: "video" }],
  });
});

test.each<[number, string, BodyInit]>([
  [400, "unreadable", ""],
  [400, "unreadable", "{"],
  [400, "unknown_payload", "{}"],
  [413, "too_large", `"${"x".repeat(1000)}"`],
  [413, "too_large", new Blob(["x".repeat(1e6)]).stream()],
])("a Node.js server can answer %i (%s)", async (status, reason, body) => {
  const response = await post(await serveWebhook(), body);
  expect([response.status, await response.text()]).toEqual([status, reason]);
});

test.each([
  ["without a signature", (url: string) => url.replace(/&haoee-signature=.*/, "")],
  ["with another order", (url: string) => url.replace("order=17", "order=18")],
  ["with another signature", (url: string) => url.replace(/.$/, (last) => (last === "0" ? "1" : "0"))],
  ["with half a signature", (url: string) => url.slice(0, -32)],
  ["with a longer signature", (url: string) => `${url}00`],
])("an address %s is not verified", async (_, change) => {
  const response = await post(change(await serveWebhook()), JSON.stringify(film));
  expect([response.status, await response.text()]).toEqual([401, "unverified"]);
});

test.each(["//", "http://[x", ""])("a request for %j is not verified", async (url) => {
  const request = { url, async *[Symbol.asyncIterator]() {} };
  expect(await rejectionOf(parseWebhook(request, { secret }))).toMatchObject({ reason: "unverified", status: 401 });
});

test("an address that is not absolute cannot be signed", async () => {
  await expect(signWebhookUrl("/hook", secret)).rejects.toMatchObject({ argument: "address" });
});

test("a callback is read from a Fetch request, whatever proxy it came through", async () => {
  const signed = new URL(await signWebhookUrl("https://example.com/hook?b=2&a=1", secret));
  const init = { method: "POST", body: JSON.stringify(film) };
  const request = new Request(`http://10.0.0.1:8080/inner${signed.search}`, init);
  await expect(parseWebhook(request, { secret: ["another-secret-of-mine", secret] })).resolves.toMatchObject({
    id: "7",
  });
});

test("a Fetch request that was read before, or has no body, is unreadable", async () => {
  const request = new Request("http://localhost", { method: "POST", body: "{}" });
  await request.text();
  expect(await rejectionOf(parseWebhook(request, { secret: null }))).toMatchObject({ reason: "unreadable" });
  const empty = new Request("http://localhost", { method: "POST" });
  expect(await rejectionOf(parseWebhook(empty, { secret: null }))).toMatchObject({ reason: "unreadable" });
});

test.each([[undefined], [""], ["short"], [["0123456789abcdef", ""]]])("the secret %j is refused", async (bad) => {
  // Plain JavaScript, or an unset variable, passes such values.
  const verdict = verifyWebhookUrl("/hook", bad as string);
  await expect(verdict).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "secret" });
});
