import { expect, test } from "vitest";
import { chooseError } from "./choose-error.ts";

test("a refusal without a reason stays a refusal", () => {
  expect(chooseError([])).toMatchObject({ pointer: "", message: "breaks the contract" });
});
