import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { editForm, post, postForm, submit } from "./mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer({ taskSeconds: 0, ttft: 0, tps: 0 });
});
afterAll(() => mock.close());

const prompt = "an nsfw cat";
const reason = expect.stringContaining("违反了OpenAI的相关服务政策");
const messages = [{ role: "user", content: prompt }];
const images = "/v1/images/generations";
const chat = "/v1/chat/completions";

test.each<[string, () => Promise<Response>, string]>([
  ["a picture", () => post(mock, images, { model: "sora_image", prompt }), "prompt"],
  [
    "an edit",
    () =>
      postForm(
        mock,
        editForm((form) => form.set("prompt", prompt)),
      ),
    "prompt",
  ],
  ["a picture in a chat", () => post(mock, chat, { model: "gpt-4o-image", messages }), "messages"],
  ["a film in a chat", () => post(mock, chat, { model: "sora-2", messages, stream: true }), "messages"],
])("moderation refuses %s that is answered at once", async (_what, ask, param) => {
  const response = await ask();
  expect(response.status).toBe(400);
  const error = { type: "invalid_request_error", code: "content_policy_violation", param, message: reason };
  expect(await response.json()).toMatchObject({ error });
});

test("a task fails for the same reason", async () => {
  const id = await submit(mock, `${images}?async=true`, { model: "sora_image", prompt });
  const polled = await fetch(`${mock.url}/v1/images/tasks/${id}`, { headers: { authorization: "key" } });
  expect(await polled.json()).toMatchObject({ data: { status: "FAILURE", fail_reason: reason } });
});

test("words are answered, whatever they are", async () => {
  expect((await post(mock, chat, { model: "gpt-4o", messages })).status).toBe(200);
});
