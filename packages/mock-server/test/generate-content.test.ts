import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { pictureFacts } from "../src/media/picture-facts.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { pixel, post } from "./mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

interface Part {
  readonly text?: string;
  readonly inlineData?: { readonly mimeType: string; readonly data: string };
}

interface Answer {
  readonly candidates: readonly { readonly content: { readonly parts: readonly Part[] } }[];
}

const flash = "gemini-2.5-flash-image";
const picture = { inlineData: { mimeType: "image/png", data: pixel.toString("base64") } };

function ask(model: string, generationConfig: object = {}, part: object = {}, headers = {}): Promise<Response> {
  const contents = [{ role: "user", parts: [{ text: "一只猫" }, ...(Object.keys(part).length > 0 ? [part] : [])] }];
  return post(mock, `/v1beta/models/${model}:generateContent`, { contents, generationConfig }, headers);
}

/** The answer, once the contract has accepted it. */
async function accepted(response: Response): Promise<Answer> {
  const answer = (await response.json()) as Answer;
  expect([response.status, judgeAnswer("generateContent", "application/json", answer)]).toEqual([200, []]);
  return answer;
}

/** What each part of each candidate is: `text`, or the size and format of a picture. */
function kinds({ candidates }: Answer): readonly string[] {
  return candidates
    .flatMap(({ content }) => content.parts)
    .map(({ inlineData }) => {
      if (!inlineData) return "text";
      const { width, height, format } = pictureFacts(Buffer.from(inlineData.data, "base64")) ?? {};
      return `${width}x${height} ${inlineData.mimeType === `image/${format}` ? format : "?"}`;
    });
}

test.each([
  [flash, {}, ["text", "1024x1024 png"]],
  [flash, { imageConfig: { aspectRatio: "16:9" } }, ["text", "1360x765 png"]],
  [flash, { imageConfig: { aspectRatio: "" }, responseModalities: ["Image"] }, ["1024x1024 png"]],
  [flash, { responseModalities: ["TEXT"] }, ["text"]],
  [flash, { candidateCount: 2, responseModalities: ["IMAGE"] }, ["1024x1024 png", "1024x1024 png"]],
  ["gemini-3-pro-image-preview", { imageConfig: { imageSize: "2K" } }, ["text", "2048x2048 png"]],
  [
    "gemini-3.1-flash-image-preview",
    { imageConfig: { imageSize: "512", aspectRatio: "4:5" } },
    ["text", "456x570 png"],
  ],
  ["gemini-2.5-pro", {}, ["text"]],
])("%s with %o answers %o", async (model, config, wanted) => {
  expect(kinds(await accepted(await ask(model, config)))).toEqual(wanted);
});

test("a picture is counted, and its ratio is kept where none is asked for", async () => {
  const [wide] = (await accepted(await ask(flash, { imageConfig: { aspectRatio: "21:9" } }))).candidates;
  const drawn = wide?.content.parts.find(({ inlineData }) => inlineData)?.inlineData;
  const answer = await accepted(await ask(flash, {}, { inline_data: { mime_type: "image/png", data: drawn?.data } }));
  expect(kinds(answer)).toEqual(["text", "1561x669 png"]);
  expect(answer).toMatchObject({
    candidates: [{ finishReason: "STOP", index: 0, content: { role: "model" } }],
    modelVersion: flash,
    usageMetadata: {
      promptTokensDetails: [
        { modality: "TEXT", tokenCount: 3 },
        { modality: "IMAGE", tokenCount: 258 },
      ],
      promptTokenCount: 261,
    },
  });
});

test("the same request is answered the same, another seed or picture otherwise", async () => {
  const texts = await Promise.all([{}, {}, { seed: 1 }].map(async (config) => (await ask(flash, config)).text()));
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).not.toBe(texts[0]);
});

test.each([
  ["gemini-3-pro-image-preview", {}, { message: "规格维度缺失: imageSize", type: "upstream_error" }],
  ["gemini-3-pro-image-preview", { imageConfig: { imageSize: "512" } }, { code: "invalid_image_size" }],
  [flash, { imageConfig: { imageSize: "4K" } }, { code: "invalid_image_size" }],
  [flash, { imageConfig: { aspectRatio: "2:1" } }, { param: "aspectRatio" }],
  [flash, { candidateCount: 9 }, { param: "generationConfig.candidateCount" }],
])("%s with %o is refused", async (model, config, error) => {
  const response = await ask(model, config);
  expect([response.status, await response.json()]).toEqual([400, { error: expect.objectContaining(error) }]);
});

test("the header names a variant of one resolution", async () => {
  const model = "gemini-3-pro-image-preview";
  const headers = { modelname: `${model}-lite` };
  expect(kinds(await accepted(await ask(model, {}, picture, headers)))).toEqual(["text", "1024x1024 png"]);
  expect((await ask(model, { imageConfig: { imageSize: "2K" } }, {}, headers)).status).toBe(400);
});

test.each(["not base64!", "bm8gcGljdHVyZQ==", `data:image/png;base64,${picture.inlineData.data}`])(
  "%j is refused as a picture",
  async (data) => {
    const response = await ask(flash, {}, { inlineData: { mimeType: "image/png", data } });
    const error = expect.objectContaining({ code: "invalid_image", param: "contents" });
    expect([response.status, await response.json()]).toEqual([400, { error }]);
  },
);

test.each([
  [{ maxOutputTokens: 2 }, "MAX_TOKENS", "您说"],
  [{ stopSequences: ["一", "？"] }, "STOP", "您说的是："],
  [{ maxOutputTokens: 1_000, stopSequences: ["x"] }, "STOP", "您说的是：一只猫"],
])("%j ends the words with %s", async (config, finishReason, text) => {
  const answer = await accepted(await ask("gemini-2.5-pro", config));
  expect(answer.candidates).toMatchObject([{ finishReason, content: { parts: [{ text }] } }]);
});

test("tokens that are used up before the picture leave none", async () => {
  const answer = await accepted(await ask(flash, { maxOutputTokens: 1 }));
  expect(answer.candidates).toMatchObject([{ finishReason: "MAX_TOKENS" }]);
  expect(kinds(answer)).toEqual(["text"]);
});
