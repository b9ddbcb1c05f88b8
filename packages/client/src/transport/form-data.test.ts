import { expect, test } from "vitest";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { toFormData } from "./form-data.ts";

test("writes numbers and booleans as text, repeats the part of a list and leaves out what is not there", () => {
  const form = toFormData({ n: 2, safe: false, size: "1x1", tag: ["a", "b"], none: [], mask: null, user: undefined });
  expect([...form]).toEqual([
    ["n", "2"],
    ["safe", "false"],
    ["size", "1x1"],
    ["tag", "a"],
    ["tag", "b"],
  ]);
});

test("keeps the bytes, the type and the name of files", async () => {
  const file = new File(["cat"], "cat.png", { type: "image/png" });
  const parts = toFormData({ image: [file, new Blob(["dog"])] }).getAll("image");
  expect(parts).toMatchObject([{ name: "cat.png", type: "image/png" }, { name: "blob" }]);
  expect(await Promise.all(parts.map((part) => new Response(part).text()))).toEqual(["cat", "dog"]);
});

test.each([{ bytes: 1 }, new Uint8Array(2), () => 1, [[1]]])("refuses %o, which a form cannot hold", (image) => {
  expect(() => toFormData({ image })).toThrow(InvalidArgumentError);
  expect(() => toFormData({ image })).toThrow(/body\.image/);
});
