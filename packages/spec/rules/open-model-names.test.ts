import { expect, test } from "vitest";
import { openModelNames } from "./open-model-names.ts";
import { tinyContract } from "./tiny-contract.ts";

test("a free text passes as model", () => {
  const Request = { properties: { model: { type: "string" }, size: { enum: ["1K"] } } };
  expect(openModelNames.check(tinyContract({}, { schemas: { Request } }))).toEqual([]);
});

test.each([{ enum: ["gpt-4o"] }, { const: "gpt-4o" }])("a model of %o is refused", (model) => {
  expect(openModelNames.check(tinyContract({}, { schemas: { Request: { properties: { model } } } }))).toEqual([
    { at: "#/components/schemas/Request/properties/model", message: "is a closed list of models" },
  ]);
});
