import { GoogleGenAI } from "@google/genai";
import { imageSize } from "image-size";
import { expect, test } from "vitest";
import { pixel, startMock } from "../mock.ts";

async function google() {
  const mock = await startMock();
  // The version that this client calls by default is not the one that the gateway documents.
  return new GoogleGenAI({ apiKey: "any", apiVersion: "v1beta", httpOptions: { baseUrl: mock.url } });
}

test("@google/genai draws a picture of the ratio that it asks for", async () => {
  const { models } = await google();
  const answer = await models.generateContent({
    model: "gemini-2.5-flash-image",
    contents: "A cat",
    config: { responseModalities: ["TEXT", "IMAGE"], imageConfig: { aspectRatio: "16:9" } },
  });
  const parts = answer.candidates?.[0]?.content?.parts ?? [];
  const picture = parts.find(({ inlineData }) => inlineData)?.inlineData;
  const { width, height } = imageSize(Buffer.from(picture?.data ?? "", "base64"));
  expect(width / height).toBeCloseTo(16 / 9, 1);
  expect(answer.text).toMatch(/./);
});

test("@google/genai edits a picture that it sends", async () => {
  const { models } = await google();
  const inlineData = { mimeType: "image/png", data: pixel.toString("base64") };
  const answer = await models.generateContent({
    model: "gemini-2.5-flash-image",
    contents: [{ text: "Give it a hat" }, { inlineData }],
  });
  expect(answer.usageMetadata?.totalTokenCount).toBeGreaterThan(0);
  expect(answer.candidates?.[0]?.content?.parts?.some((part) => part.inlineData)).toBe(true);
});
