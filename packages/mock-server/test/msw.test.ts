import { setupServer } from "msw/node";
import OpenAI from "openai";
import { expect, onTestFinished, test } from "vitest";
import { createMockHandlers, type MockHandlersOptions } from "../src/msw/index.ts";
import { key, turn } from "./mock.ts";

const gateway = "https://maas.haoee.com";
const chat = `${gateway}/v1/chat/completions`;

/** Lets the handlers answer until the test ends; what none of them answers is an error. */
function intercept(options: MockHandlersOptions = {}): void {
  const server = setupServer(...createMockHandlers({ ttft: 0, tps: 0, ...options }));
  server.listen({ onUnhandledFrame: "error" });
  onTestFinished(() => server.close());
}

function posted(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: "POST",
    headers: { ...key, "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
}

test("the openai package streams from the gateway's own address", async () => {
  intercept();
  const client = new OpenAI({ apiKey: "key", baseURL: `${gateway}/v1` });
  const stream = await client.chat.completions.create({
    model: "gpt-4o",
    messages: [{ role: "user", content: "Name a colour" }],
    stream: true,
  });
  const deltas: string[] = [];
  for await (const { choices } of stream) deltas.push(choices[0]?.delta.content ?? "");
  expect(deltas.filter(Boolean).length).toBeGreaterThan(3);
});

test("plain fetch draws a picture that loads, and the journal tells of both", async () => {
  intercept();
  const drawing = posted({ model: "sora_image", prompt: "cat" });
  const drawn = await fetch(`${gateway}/v1/images/generations`, drawing);
  const { data } = (await drawn.json()) as { readonly data: readonly { readonly url: string }[] };
  const [{ url = "" } = {}] = data;
  expect(url).toMatch(`${gateway}/media/`);
  expect((await fetch(url)).headers.get("content-type")).toBe("image/png");
  const { requests } = (await (await fetch(`${gateway}/__mock/requests`)).json()) as { readonly requests: unknown[] };
  expect(requests).toHaveLength(2);
});

test("a lost connection is a failed fetch", async () => {
  intercept();
  await expect(fetch(chat, posted(turn, { "x-mock-fault": "reset" }))).rejects.toThrow("fetch failed");
});

test("another origin is answered when it is the one that is called, and the gateway's is not", async () => {
  intercept({ baseUrl: "http://proxy.test/v1" });
  expect((await fetch("http://proxy.test/v1/chat/completions", posted(turn))).status).toBe(200);
  await expect(fetch(chat, posted(turn))).rejects.toThrow();
});

test("an option that cannot be is refused", () => {
  expect(() => createMockHandlers({ speed: 0 })).toThrow(expect.objectContaining({ name: "OptionRefusedError" }));
});
