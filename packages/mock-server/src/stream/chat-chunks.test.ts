import { findEntry, responseExamples } from "@haoee/spec";
import { expect, test } from "vitest";
import { type ChatChunk, chatChunks } from "./chat-chunks.ts";

const entry = findEntry("chat-stream");
const [documented] = entry ? responseExamples(entry) : [];
const example = documented?.value as ChatChunk[];

test("without include_usage no chunk has the key usage, and the chunk that carries it is gone", () => {
  const chunks = chatChunks(example, { model: "m", includeUsage: false });
  expect(chunks).toHaveLength(example.length - 1);
  expect(chunks.some((chunk) => "usage" in chunk)).toBe(false);
});

test("with include_usage the last chunk carries it and all others say null", () => {
  const chunks = chatChunks(example, { model: "m", includeUsage: true });
  expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
});

test.each([true, false])("every chunk names the model that was asked, usage %s", (includeUsage) => {
  const models = chatChunks(example, { model: "deepseek-r1", includeUsage }).map(({ model }) => model);
  expect(new Set(models)).toEqual(new Set(["deepseek-r1"]));
});
