import { expect, test } from "vitest";
import { fixedOperationIds } from "./fixed-operation-ids.ts";
import { tinyContract } from "./tiny-contract.ts";

test("a fixed operation id passes", () => {
  expect(fixedOperationIds.check(tinyContract())).toEqual([]);
});

test.each([{ operationId: "drawImage" }, { operationId: undefined }])("$operationId is refused", (operation) => {
  expect(fixedOperationIds.check(tinyContract(operation))).toMatchObject([
    { at: "#/paths/~1v1~1images~1generations/post", message: expect.stringContaining("src/operation-ids.ts") },
  ]);
});
