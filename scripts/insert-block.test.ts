import { expect, test } from "vitest";
import { insertBlock } from "./insert-block.ts";

test("what stood between the markers is replaced, and nothing else", () => {
  const text = "a\n<!-- t:start -->\nold\n<!-- t:end -->\nb";
  expect(insertBlock(text, "t", "new")).toBe("a\n<!-- t:start -->\nnew\n<!-- t:end -->\nb");
});

test.each(["", "<!-- t:start -->", "<!-- t:end --><!-- t:start -->"])("a text %j without both is refused", (text) => {
  expect(() => insertBlock(text, "t", "new")).toThrow(RangeError);
});
