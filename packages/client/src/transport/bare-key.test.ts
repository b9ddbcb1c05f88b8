import { expect, test } from "vitest";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { InvalidHeaderError } from "../errors/invalid-header-error.ts";
import { bareKey } from "./bare-key.ts";

test.each(["sk-1", "Bearer sk-1", "bearer  sk-1", " sk-1 ", "sk-1\n", "Bearer sk-1\r\n", "\uFEFFsk-1"])(
  "takes the key out of %j",
  (apiKey) => {
    expect(bareKey(apiKey)).toBe("sk-1");
  },
);

test("keeps a key that merely begins with the word", () => {
  expect(bareKey("BearerOfKeys")).toBe("BearerOfKeys");
});

test.each(["", "  ", "Bearer", "Bearer \n", undefined, null, 5])("refuses %j as no key", (apiKey) => {
  expect(() => bareKey(apiKey)).toThrow(InvalidArgumentError);
});

test.each(["sk-\n12345678", "sk-\r\nX-Evil: 12345678", "钥匙-12345678", "sk-12345678\0"])(
  "refuses %j, which HTTP cannot carry, without repeating it",
  (apiKey) => {
    expect(() => bareKey(apiKey)).toThrow(InvalidHeaderError);
    expect(() => bareKey(apiKey)).not.toThrow(/12345678/);
  },
);
