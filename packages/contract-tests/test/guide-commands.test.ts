import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "./support/document-blocks.ts";
import { type Reader, startReader } from "./support/reader.ts";

const patience = 120_000;
const documents = ["packages/contract-tests/README", "docs/guides/contract-verification"];

describe.each(documents)("%s.md", (document) => {
  const blocks = blocksOf(`${document}.md`);
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
  });
  afterAll(() => reader[Symbol.asyncDispose]());

  test("shows the same in Chinese", () => {
    expect(blocksOf(`${document}.zh-CN.md`).map(({ code }) => code)).toEqual(blocks.map(({ code }) => code));
  });

  test.each(blocks)("$title", { timeout: patience }, async (block) => {
    const output = await reader.follow(block);
    let rest = output;
    for (const promise of block.promises) {
      expect(rest, output).toContain(promise);
      rest = rest.slice(rest.indexOf(promise) + promise.length);
    }
  });
});
