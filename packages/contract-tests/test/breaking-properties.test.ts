import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compareContracts } from "../src/index.ts";
import { type Family, familyPair, tree } from "./support/recursive-schemas.ts";
import { schema, schemaPair, value } from "./support/schema-pairs.ts";

function answering(body: object, schemas: object = {}): object {
  const responses = { 200: { description: "fine", content: { "application/json": { schema: body } } } };
  return {
    openapi: "3.1.1",
    info: { title: "t", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses } } },
    components: { schemas },
  };
}

/** Whether a candidate is valid; undefined for the few of which Ajv's own code stumbles over what was evaluated. */
function validator(body: object): (candidate: unknown) => boolean | undefined {
  const validate = new Ajv2020({ strict: false, validateFormats: false, logger: false }).compile<unknown>(body);
  return (candidate) => {
    try {
      return validate(candidate);
    } catch (error) {
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };
}

it("tells of every answer that the old schema refuses and the new one accepts", () => {
  let refused = 0;
  fc.assert(
    fc.property(schemaPair, fc.array(value, { minLength: 40, maxLength: 60 }), ([old, now], values) => {
      if (compareContracts(answering(old), answering(now)).bump === "major") return;
      const [before, after] = [validator(old), validator(now)];
      refused += values.filter((one) => before(one) === false).length;
      const escaped = values.filter((one) => after(one) && before(one) === false);
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

it("tells the same of schemas that refer to each other", () => {
  const root = { $ref: "#/components/schemas/A" };
  const whole = (schemas: Family) => validator({ ...root, components: { schemas } });
  let refused = 0;
  fc.assert(
    fc.property(familyPair, fc.array(tree, { minLength: 40, maxLength: 60 }), ([old, now], values) => {
      expect(compareContracts(answering(root, old), answering(root, structuredClone(old))).findings).toEqual([]);
      if (compareContracts(answering(root, old), answering(root, now)).bump === "major") return;
      const [before, after] = [whole(old), whole(now)];
      refused += values.filter((one) => before(one) === false).length;
      expect(values.filter((one) => after(one) && before(one) === false)).toEqual([]);
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(500);
});
