import fc from "fast-check";
import { expect, it } from "vitest";
import { preview } from "./preview.ts";

it("writes a value as JSON and cuts it after 60 characters", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(preview(value)).toBe(text.length > 60 ? `${text.slice(0, 60)}…` : text);
    }),
  );
});

it("looks no deeper into a value than it shows", () => {
  const depth = 100_000;
  expect(preview(JSON.parse("[".repeat(depth) + "]".repeat(depth)))).toBe(`${"[".repeat(60)}…`);
});
