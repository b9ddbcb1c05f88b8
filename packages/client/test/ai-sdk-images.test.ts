import { generateImage } from "ai";
import { expect, test } from "vitest";
import { createHaoeeProvider } from "../src/ai-sdk/index.ts";
import { key, rejectionOf } from "./support/client.ts";
import { serve, serveBody, serveJson } from "./support/serve.ts";

const prompt = "A cat";

test("generateImage draws, and fetches what is answered by address without the key", async () => {
  const host = await serveBody(200, "cat", { "content-type": "image/png" });
  const server = await serveJson(200, { data: [{ url: `${host.url}/cat.png` }] });
  const { images } = await generateImage({
    model: createHaoeeProvider({ apiKey: key, baseUrl: server.url }).imageModel("nano-banana"),
    prompt,
    n: 2,
    aspectRatio: "16:9",
    seed: 7,
    providerOptions: { haoee: { image_size: "2K" } },
  });
  expect(images.map(({ uint8Array }) => String(Buffer.from(uint8Array)))).toEqual(["cat", "cat"]);
  const body = { model: "nano-banana", prompt, n: 1, aspect_ratio: "16:9", seed: 7, image_size: "2K" };
  expect(server.requests.map((request) => JSON.parse(String(request.body)))).toEqual([body, body]);
  expect(JSON.stringify(host.requests)).not.toMatch(/authorization/i);
});

test("generateImage with pictures in its prompt changes them", async () => {
  const server = await serveJson(200, { data: [{ b64_json: Buffer.from("dog").toString("base64") }] });
  const { image } = await generateImage({
    model: createHaoeeProvider({ apiKey: key, baseUrl: server.url }).imageModel("nano-banana"),
    prompt: { text: "A dog", images: [Buffer.from("cat")] },
  });
  expect(String(Buffer.from(image.uint8Array))).toBe("dog");
  expect(server.requests).toMatchObject([{ url: "/v1/images/edits" }]);
  expect(String(server.requests[0]?.body)).toMatch(/name="image"; filename="file.*\r\n.*\r\n\r\ncat\r\n/);
});

test("a picture comes through the client: by its fetch, and again when its host stumbles", async () => {
  const host = await serve((response) => {
    const status = host.requests.length === 1 ? 503 : 200;
    response.writeHead(status, { "retry-after-ms": "0" }).end("cat");
  });
  const server = await serveJson(200, { data: [{ url: `${host.url}/cat.png` }] });
  const fetched: string[] = [];
  const provider = createHaoeeProvider({
    apiKey: key,
    baseUrl: server.url,
    fetch: (url, init) => {
      fetched.push(url);
      return fetch(url, init);
    },
  });
  const { image } = await generateImage({ model: provider.imageModel("nano-banana"), prompt });
  expect(String(Buffer.from(image.uint8Array))).toBe("cat");
  const media = `${host.url}/cat.png`;
  expect(fetched).toEqual([`${server.url}/v1/images/generations`, media, media]);
});

test("a picture that cannot be fetched is not drawn again", async () => {
  const host = await serveBody(503, "busy", { "retry-after-ms": "0" });
  const server = await serveJson(200, { data: [{ url: `${host.url}/cat.png?signature=x` }] });
  const model = createHaoeeProvider({ apiKey: key, baseUrl: server.url, maxRetries: 1 }).imageModel("nano-banana");
  expect(await rejectionOf(generateImage({ model, prompt }))).toMatchObject({
    name: "AI_APICallError",
    message: `GET ${host.url}/cat.png answered 503: busy`,
  });
  expect(host.requests).toHaveLength(2);
  expect(server.requests).toHaveLength(1);
});

test.each([{ data: null }, { data: [] }, { data: [{}] }, { data: [null] }, { data: [{ url: 5 }] }, { task_id: "7" }])(
  "an answer without a picture is an error that holds it: %j",
  async (body) => {
    const server = await serveJson(200, body);
    const model = createHaoeeProvider({ apiKey: key, baseUrl: server.url }).imageModel("nano-banana");
    expect(await rejectionOf(generateImage({ model, prompt }))).toMatchObject({
      name: "AI_APICallError",
      message: "The gateway answered without a picture.",
      data: body,
    });
    expect(server.requests).toHaveLength(1);
  },
);
