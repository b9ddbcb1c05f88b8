import { expect, test } from "vitest";
import { fieldPath, keysOf } from "./field-path.ts";

test.each([
  ["", [], ""],
  ["/n", ["n"], "n"],
  ["/messages/0/content", ["messages", "0", "content"], "messages[0].content"],
  ["/a~1b/c~0d/~01", ["a/b", "c~d", "~1"], "a/b.c~d.~1"],
])("the pointer %o has the keys %o and is the field %o", (pointer, keys, field) => {
  expect(keysOf(pointer)).toEqual(keys);
  expect(fieldPath(keys)).toBe(field);
});
