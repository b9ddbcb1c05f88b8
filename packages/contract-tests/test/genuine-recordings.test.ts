import { expect, it } from "vitest";
import { answerSchema } from "../src/judge/answer-schema.ts";
import { judgeBody } from "../src/judge/judge-body.ts";
import { judgeValue } from "../src/judge/judge-value.ts";
import { parseEvents } from "../src/judge/read-events.ts";
import { damage } from "./support/damage.ts";
import { absentMaterial, type GenuineBody, genuineBodies } from "./support/shared-material.ts";

const bodies = genuineBodies();

function verdictOn({ text, ...kind }: GenuineBody) {
  const body = kind.mediaType === "text/event-stream" ? text : JSON.parse(text);
  return judgeBody({ ...kind, body });
}

function refusals(genuine: readonly GenuineBody[]): readonly string[] {
  return genuine.flatMap((one) =>
    verdictOn(one).problems.map(({ pointer, reason }) => `${one.name} ${pointer} ${reason}`),
  );
}

/** How many damages of a body there are, and which of them the contract lets pass. */
function damageOf({ text, name, ...kind }: GenuineBody): {
  readonly tried: number;
  readonly passed: readonly string[];
} {
  const schema = answerSchema(kind);
  const values = kind.mediaType === "text/event-stream" ? parseEvents(text) : [JSON.parse(text)];
  const damaged = values.flatMap((value) => [...damage(value, [schema])]);
  const passed = damaged.filter(({ body }) => judgeValue(schema, body).ok);
  return { tried: damaged.length, passed: passed.map(({ what }) => `${name} ${what}`) };
}

it("accepts every genuine response of an operation it describes", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  expect(bodies.length).toBeGreaterThan(150);
  expect(refusals(bodies)).toEqual([]);
});

it("refuses a genuine response with a documented property dropped, retyped or set to null", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  const results = bodies.map(damageOf);
  const tried = results.reduce((sum, one) => sum + one.tried, 0);
  const passed = results.flatMap((one) => one.passed);
  const share = 1 - passed.length / tried;
  console.log(`${tried} damages to ${bodies.length} genuine responses, ${(100 * share).toFixed(2)} % refused`);
  expect(tried).toBeGreaterThan(10_000);
  expect(share, passed.slice(0, 20).join("\n")).toBeGreaterThanOrEqual(0.95);
});
