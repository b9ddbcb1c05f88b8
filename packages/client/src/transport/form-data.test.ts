import { expect, test } from "vitest";
import { uploadLimits } from "../../test/support/exchange.ts";
import { toFormData } from "./form-data.ts";

test("writes numbers and booleans as text, repeats the part of a list and leaves out what is not there", async () => {
  const form = await toFormData(
    {
      n: 2,
      safe: false,
      size: "1x1",
      tag: ["a", "b"],
      none: [],
      mask: null,
      user: undefined,
    },
    uploadLimits,
  );
  expect([...form]).toEqual([
    ["n", "2"],
    ["safe", "false"],
    ["size", "1x1"],
    ["tag", "a"],
    ["tag", "b"],
  ]);
});

test.each([null, "a text", []])("refuses %o, which has no fields", async (body) => {
  await expect(toFormData(body, uploadLimits)).rejects.toMatchObject({
    name: "InvalidArgumentError",
    argument: "body",
  });
});

test.each([{ bytes: 1 }, () => 1, [[1]], { data: "cat" }, new URL("file:///cat.png")])(
  "refuses %o, which a form cannot hold",
  async (image) => {
    await expect(toFormData({ image }, uploadLimits)).rejects.toMatchObject({
      name: "InvalidArgumentError",
      argument: "body.image",
    });
  },
);
