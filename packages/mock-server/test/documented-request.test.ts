import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createTestClock, type MockServer } from "../src/index.ts";
import { poll, post, startMock } from "./mock.ts";

const documented = `{
    "query": {
        "async": "true", // 必需,固定启用异步模式
        "webhook": "https://www.baidu.com/notify" // 可选,结果回调通知URL
    },
    "body": {
        "size": "1024x1024",
        "prompt": "cat",
        "model": "sora_image",
        "n": 1
    }
}`;
const asJson = documented.replaceAll(/ \/\/ .*/g, "");

/** Sends what curl sends: the page's header `ModelName: 模型名称` goes out as raw UTF-8. */
async function sendRaw(mock: MockServer, body: string): Promise<{ status: number; body: unknown }> {
  const headers = ["Authorization: key", "ModelName: 模型名称", "Content-Type: application/json"];
  const frame = ["Host: x", "Connection: close", `Content-Length: ${Buffer.byteLength(body)}`];
  const socket = connect(mock.port, "127.0.0.1");
  socket.write(["POST /v1/images/edits HTTP/1.1", ...headers, ...frame, "", body].join("\r\n"));
  const chunks: Buffer[] = [];
  socket.on("data", (chunk) => chunks.push(chunk));
  await once(socket, "close");
  const [head = "", answer = ""] = Buffer.concat(chunks).toString().split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), body: JSON.parse(answer) };
}

test("the request of the documentation, its comments removed, begins a task that can be asked for", async () => {
  const mock = await startMock({ clock: createTestClock() });
  const { status, body } = await sendRaw(mock, asJson);
  expect(status).toBe(200);
  expect(body).toEqual({ task_id: expect.stringMatching(/^[0-9a-f]{32}$/) });
  const { task_id } = body as { task_id: string };
  expect(await poll(mock, task_id)).toMatchObject({ code: "success", data: { task_id, status: "NOT_START" } });
});

test("the request as the documentation prints it is refused because of its comments", async () => {
  const mock = await startMock();
  const { status, body } = await sendRaw(mock, documented);
  expect(status).toBe(400);
  expect(body).toMatchObject({
    error: { message: "The body is not JSON: comments are not JSON, line 3, column 26", code: "invalid_request" },
  });
});

test("its webhook leads to another machine, so it is written down and not called", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  await sendRaw(mock, asJson);
  const response = await fetch(`${mock.url}/__mock/webhooks`);
  expect(await response.json()).toMatchObject({
    deliveries: [{ url: "https://www.baidu.com/notify", state: "refused", reason: expect.any(String) }],
  });
});

test.each([
  ["?async=false", { created: expect.any(Number), data: expect.any(Array) }],
  ["?async=true", { task_id: expect.any(String) }],
])("the query of the address wins over the envelope: %s", async (query, answer) => {
  const mock = await startMock();
  const response = await post(mock, `/v1/images/edits${query}`, asJson);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject(answer);
});

test("the webhook of the address wins over the envelope's", async () => {
  const mock = await startMock();
  await post(mock, "/v1/images/edits?webhook=https://example.com/mine", asJson);
  const response = await fetch(`${mock.url}/__mock/webhooks`);
  expect(await response.json()).toMatchObject({ deliveries: [{ url: "https://example.com/mine" }] });
});
