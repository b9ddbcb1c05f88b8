import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { pictureFacts } from "../src/media/picture-facts.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { post } from "./mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

interface Answer {
  readonly data: readonly { readonly url: string | null; readonly b64_json: string | null }[];
}

/** Draws, and checks the answer by the contract. */
async function draw(request: object): Promise<Answer> {
  const response = await post(mock, "/v1/images/generations", { model: "sora_image", prompt: "猫", ...request });
  const answer = (await response.json()) as Answer;
  expect([response.status, judgeAnswer("createImage", "application/json", answer)]).toEqual([200, []]);
  return answer;
}

/** The bytes of each picture. */
function load({ data }: Answer): Promise<readonly Uint8Array[]> {
  return Promise.all(
    data.map(async ({ url, b64_json }) =>
      b64_json === null ? (await fetch(url ?? "")).bytes() : Buffer.from(b64_json, "base64"),
    ),
  );
}

test.each([
  [{}, "1024x1024 png"],
  [{ size: "1008x672" }, "1008x672 png"],
  [{ size: "720x1280", output_format: "webp" }, "720x1280 webp"],
  [{ model: "gpt-image-2", size: "auto", output_format: "jpeg", response_format: "b64_json" }, "1024x1024 jpeg"],
  [{ model: "dall-e-2", size: "256x256", response_format: "b64_json" }, "256x256 png"],
  [{ model: "any", aspect_ratio: "9:16" }, "765x1360 png"],
  [{ model: "nano-banana-2", aspect_ratio: "21:9", image_size: "2K" }, "3122x1338 png"],
  [{ model: "nano-banana-hd", aspect_ratio: "1:1" }, "4096x4096 png"],
  [{ model: "nano-banana-2-2k", size: "512x512" }, "2048x2048 png"],
  [{ model: "qwen-image", size: "1920x1080" }, "1360x765 png"],
  [{ model: "flux-kontext-pro", size: "100x100", aspect_ratio: "3:2" }, "1254x836 png"],
])("%o is drawn as %s", async (request, wanted) => {
  const [bytes = new Uint8Array()] = await load(await draw(request));
  const { width, height, format } = pictureFacts(bytes) ?? {};
  expect(`${width}x${height} ${format}`).toBe(wanted);
});

test("`n` pictures differ from one another, and are the same for the same request only", async () => {
  const { data } = await draw({ n: 3 });
  expect(new Set(data.map(({ url }) => url)).size).toBe(3);
  expect((await draw({ n: 3 })).data).toEqual(data);
  const [first, second] = [await draw({ seed: 1 }), await draw({ seed: 2 })];
  expect(first.data).not.toEqual(second.data);
  expect(first.data).not.toEqual((await draw({})).data);
});

test("an answer tells what was made and what it used", async () => {
  const request = { model: "gpt-image-2", size: "1024x768", quality: "auto", output_format: "webp" };
  const facts = { size: "1024x768", quality: "medium", output_format: "webp", background: "opaque" };
  const usage = { input_tokens: 1, output_tokens: 792, total_tokens: 793 };
  expect(await draw(request)).toMatchObject({ ...facts, usage });
});

test.each([
  [
    { model: "gpt-image-1", quality: "hd" },
    { param: "quality", code: "invalid_value" },
  ],
  [{ model: "gpt-image-2", watermark: false }, { message: "got an unexpected keyword argument 'watermark'" }],
  [{ model: "dall-e-3", n: 2 }, { param: "n" }],
  [
    { model: "dall-e-3", quality: "low" },
    { param: "quality", code: "invalid_value" },
  ],
  [
    { model: "dall-e-2", size: "1024x768" },
    { param: "size", code: "invalid_value" },
  ],
  [{ model: "dall-e-2", prompt: "猫".repeat(1_001) }, { param: "prompt" }],
  [{ model: "recraftv3", size: "1000x1000" }, { param: "size" }],
  [{ model: "recraftv3", n: 7 }, { param: "n" }],
  [{ size: "100000x100000" }, { param: "size", code: "invalid_size", message: expect.stringContaining("16383") }],
  [{ size: "8192x8192" }, { param: "size", code: "invalid_size" }],
  [
    { model: "qwen-image", size: "1x4096" },
    { param: "size", code: "invalid_size" },
  ],
  [{ size: "large" }, { param: "size", code: "invalid_size" }],
  [{ aspect_ratio: "1:1000" }, { param: "aspect_ratio", code: "invalid_aspect_ratio" }],
])("%o is refused", async (request, error) => {
  const body = { model: "sora_image", prompt: "cat", ...request };
  const response = await post(mock, "/v1/images/generations?async=true", body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { type: "invalid_request_error", ...error } });
});

test("a task ends with pictures that load", async () => {
  const quick = await createMockServer({ taskSeconds: 0 });
  const submitted = await post(quick, "/v1/images/generations?async=true", {
    model: "sora_image",
    prompt: "cat",
    size: "64x48",
  });
  const { task_id } = (await submitted.json()) as { task_id: string };
  const polled = await fetch(`${quick.url}/v1/images/tasks/${task_id}`, { headers: { authorization: "key" } });
  const { data } = (await polled.json()) as { data: { data: Answer } };
  const [bytes = new Uint8Array()] = await load(data.data);
  await quick.close();
  expect(pictureFacts(bytes)).toEqual({ width: 64, height: 48, format: "png" });
});
