import { expect, test } from "vitest";
import { statedSource } from "./stated-source.ts";
import { tinyContract } from "./tiny-contract.ts";

test("an operation with title, source and state passes", () => {
  expect(statedSource.check(tinyContract())).toEqual([]);
});

test.each(["x-source", "x-title", "x-docs-status"])("an operation without %s is refused", (key) => {
  expect(statedSource.check(tinyContract({ [key]: undefined }))).toContainEqual({
    at: "#/paths/~1v1~1images~1generations/post",
    message: `has no \`${key}\``,
  });
});

test("a source that is none of the seven is refused anywhere", () => {
  const Image = { properties: { url: { "x-source": "hearsay" } } };
  expect(statedSource.check(tinyContract({}, { schemas: { Image } }))).toMatchObject([
    { at: "#/components/schemas/Image/properties/url/x-source" },
  ]);
});

test("what an example holds is data and states no source", () => {
  const Image = { examples: [{ "x-source": "hearsay" }] };
  expect(statedSource.check(tinyContract({}, { schemas: { Image } }))).toEqual([]);
});
