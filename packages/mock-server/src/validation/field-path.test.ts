import { expect, test } from "vitest";
import { fieldPath } from "./field-path.ts";

test.each([
  ["", ""],
  ["/n", "n"],
  ["/messages/0/content", "messages[0].content"],
  ["/messages/12/content/3/type", "messages[12].content[3].type"],
  ["/a~1b/c~0d", "a/b.c~d"],
])("the pointer %o is the field %o", (pointer, field) => {
  expect(fieldPath(pointer)).toBe(field);
});
