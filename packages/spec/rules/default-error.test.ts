import { expect, test } from "vitest";
import { defaultError } from "./default-error.ts";
import { tinyContract } from "./tiny-contract.ts";

test("an operation with a default response passes", () => {
  expect(defaultError.check(tinyContract())).toEqual([]);
});

test("an operation without a default response is refused", () => {
  expect(defaultError.check(tinyContract({ responses: { 200: {} } }))).toEqual([
    { at: "#/paths/~1v1~1images~1generations/post", message: "has no `default` response; refer to DefaultError.yaml" },
  ]);
});
