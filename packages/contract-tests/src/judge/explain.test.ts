import { entries, responseExamples } from "@haoee/spec";
import fc from "fast-check";
import { expect, it } from "vitest";
import { valueAt } from "../json-pointer.ts";
import { judgeBody } from "./judge-body.ts";

const examples = entries.flatMap(responseExamples).filter(({ mediaType }) => mediaType === "application/json");

function* places(value: unknown): Generator<{ readonly parent: Record<string, unknown>; readonly key: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield { parent: value as Record<string, unknown>, key };
    yield* places(child);
  }
}

it("points into the body and into the contract, however a documented answer is damaged", () => {
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.nat(), fc.jsonValue(), ({ value, ...kind }, where, damage) => {
      const body = structuredClone(value);
      const all = [...places(body)];
      const place = all[where % all.length];
      if (place) place.parent[place.key] = damage;
      const { ok, problems } = judgeBody({ ...kind, body });
      expect(ok).toBe(problems.length === 0);
      for (const { pointer, schemaPath } of problems) {
        expect(valueAt(body, pointer)).toBeDefined();
        expect(schemaPath).toMatch(/^#\/components\/schemas\//);
      }
    }),
  );
});

it("puts what is missing or of a wrong kind before what is ill formed", () => {
  const body = { code: 5, data: { task_id: "", status: "SUCCESS" } };
  const { problems } = judgeBody({ operationId: "getImageTask", status: 200, mediaType: "application/json", body });
  expect(problems.map(({ pointer }) => pointer)).toEqual(["/code", "/data/task_id"]);
});

it("says what a condition asks for, not that there is a condition", () => {
  const body = { id: "1", object: "", created: 0, choices: [] };
  const kind = { operationId: "createChatCompletion", status: 200, mediaType: "text/event-stream" };
  expect(judgeBody({ ...kind, body: [body] }).problems).toMatchObject([
    { pointer: "/0/id", reason: expect.stringContaining("0 characters") },
  ]);
});
