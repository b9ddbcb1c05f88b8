import { operations, resolve } from "@haoee/spec";
import { expect, test } from "vitest";
import { shippedContract } from "../src/contract/shipped-contract.ts";
import { answerFrom } from "../src/engine/engine.ts";
import { loadPrism } from "../src/engine/prism.ts";

const prism = await loadPrism(shippedContract);
const answer = answerFrom(() => shippedContract);

/** Every JSON example of every answer of the contract. */
const examples = operations.flatMap((operation) =>
  Object.entries(operation.object.responses).flatMap(([status, response]) =>
    Object.keys(resolve(response).content?.["application/json"]?.examples ?? {}).map((example) => ({
      operation,
      operationId: operation.operationId,
      // The default of the contract is an error of any status.
      code: status === "default" ? 418 : Number(status),
      example,
    })),
  ),
);

test("there are examples to compare", () => {
  expect(examples.length).toBeGreaterThan(100);
});

test.each(examples)("Prism gives the same $example with $code of $operationId", async ({ operation, ...wish }) => {
  const { status, json } = await answer(operation.operationId, wish);
  const byPrism = await prism(operation, wish);
  expect({ status, body: JSON.parse(json) }).toEqual({ status: byPrism.status, body: JSON.parse(byPrism.json) });
});

test.each(operations.filter(({ operationId }) => operationId !== "getVideoContent"))(
  "Prism takes the same example of $operationId where none is named",
  async (operation) => {
    const ours = await answer(operation.operationId, {});
    expect(JSON.parse(ours.json)).toEqual(JSON.parse((await prism(operation, {})).json));
  },
);
