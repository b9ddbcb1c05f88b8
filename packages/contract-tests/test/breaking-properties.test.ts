import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compareContracts } from "../src/index.ts";
import { schema, schemaPair, value } from "./support/schema-pairs.ts";

function answering(body: object): object {
  const responses = { 200: { description: "fine", content: { "application/json": { schema: body } } } };
  return {
    openapi: "3.1.1",
    info: { title: "t", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses } } },
  };
}

/** A body of every schema is valid or not; Ajv throws for the few that no compiler takes. */
function validator(body: object): (candidate: unknown) => boolean {
  return new Ajv2020({ strict: false, validateFormats: false, logger: false }).compile<unknown>(body);
}

it("tells of every answer that the old schema refuses and the new one accepts", () => {
  let refused = 0;
  fc.assert(
    fc.property(schemaPair, fc.array(value, { minLength: 40, maxLength: 60 }), ([old, now], values) => {
      if (compareContracts(answering(old), answering(now)).bump === "major") return;
      const [before, after] = [validator(old), validator(now)];
      refused += values.filter((one) => !before(one)).length;
      const escaped = values.filter((one) => after(one) && !before(one));
      expect(escaped).toEqual([]);
    }),
    { numRuns: 1500 },
  );
  expect(refused).toBeGreaterThan(1000);
});

it("finds nothing between a schema and itself, whole or split", () => {
  fc.assert(
    fc.property(schema, (one) => {
      const rewritten = { allOf: [structuredClone(one), {}] };
      expect(compareContracts(answering(one), answering(rewritten)).findings).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
