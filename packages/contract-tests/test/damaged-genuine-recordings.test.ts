import { expect, it } from "vitest";
import { answerSchema } from "../src/judge/answer-schema.ts";
import { accepts } from "../src/judge/judge-value.ts";
import { damage } from "./support/damage.ts";
import { DamageTable } from "./support/damage-table.ts";
import { absentMaterial, type GenuineBody, genuineBodies } from "./support/shared-material.ts";

const least = 0.95;
const byOperator = new DamageTable();
const byKind = new DamageTable();
const passed = new Map<string, number>();

function kindOf({ operationId, status, mediaType }: GenuineBody): string {
  if (status !== 200) return "errors";
  return mediaType === "text/event-stream" ? `${operationId}, events` : operationId;
}

function tryDamage(genuine: GenuineBody): void {
  const schema = answerSchema(genuine);
  const kind = kindOf(genuine);
  for (const { operator, pointer, body } of genuine.values.flatMap((value) => [...damage(value, schema)])) {
    const refused = !accepts(schema, body);
    byOperator.add(operator, refused);
    byKind.add(kind, refused);
    const sort = `${kind}: ${operator} at ${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*")}`;
    if (!refused) passed.set(sort, (passed.get(sort) ?? 0) + 1);
  }
}

function mostPassed(): string {
  const most = [...passed].toSorted(([, a], [, b]) => b - a).slice(0, 25);
  return most.map(([sort, times]) => `${times} times ${sort}`).join("\n");
}

it("refuses genuine answers broken in every way, by operator and by kind", (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  for (const genuine of genuineBodies()) tryDamage(genuine);
  console.log(
    `Refused, by operator:\n${byOperator}\n\nRefused, by kind:\n${byKind}\n\nPassed most often:\n${mostPassed()}`,
  );
  expect(byOperator.tried).toBeGreaterThan(100_000);
  const tooLoose = Object.entries({ ...byOperator.shares, ...byKind.shares }).filter(([, share]) => share < least);
  expect(tooLoose).toEqual([]);
});
