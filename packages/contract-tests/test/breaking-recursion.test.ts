import { expect, it } from "vitest";
import { compareContracts } from "../src/index.ts";

function named(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** Two schemas that hold each other; only the first has a value, which is what changes. */
function contract(body: object, type: string): object {
  const responses = { 200: { description: "fine", content: { "application/json": { schema: body } } } };
  const schemas = {
    First: { type: "object", properties: { other: named("Second"), value: { type } } },
    Second: { type: "object", properties: { other: named("First") } },
  };
  return { openapi: "3.1.1", paths: { "/a": { get: { operationId: "a", responses } } }, components: { schemas } };
}

const place = "/responses/200/content/application~1json/schema";

it.each([
  ["each that excludes one", { p: { not: named("First") }, q: { not: named("Second") } }, ["/p/not", "/q/not"]],
  ["each in the other order", { p: { not: named("Second") }, q: { not: named("First") } }, ["/p/not", "/q/not"]],
  [
    "each that holds one, as far as it was not told within",
    { p: named("First"), q: named("Second") },
    ["/p/properties/value", "/q/properties/other/properties/value"],
  ],
])("tells of %s that it changed, whichever was asked for first", (_, properties, told) => {
  const body = { type: "object", properties };
  const report = compareContracts(contract(body, "string"), contract(body, "integer"));
  expect([...new Set(report.findings.map(({ pointer }) => pointer))].toSorted()).toEqual(
    told.map((pointer) => `${place}/properties${pointer}`),
  );
});
