import { generateImage } from "ai";
import { expect, test } from "vitest";
import { createHaoeeProvider } from "../src/ai-sdk/index.ts";
import { key } from "./support/client.ts";
import { serveBody, serveJson } from "./support/serve.ts";

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
