import { entries, requestExamples, responseExamples } from "@haoee/spec";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { answerSchema } from "../src/judge/answer-schema.ts";
import { accepts } from "../src/judge/judge-value.ts";
import { requestSchema } from "../src/judge/request-schema.ts";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import type { Exchange } from "../src/recording/recording.ts";
import { recordedBody } from "../src/stories/recorded-body.ts";
import { changedAt, pointersIn } from "./support/changed-at.ts";
import { damage } from "./support/damage.ts";
import { acceptsBySecond } from "./support/second-validator.ts";
import { absentMaterial, genuineBodies } from "./support/shared-material.ts";

interface Judged {
  readonly schema: object;
  readonly value: unknown;
}

function valuesOf(mediaType: string, body: unknown): readonly unknown[] {
  if (body instanceof Uint8Array) return [];
  return mediaType.startsWith("text/event-stream") && Array.isArray(body) ? body : [body];
}

function judgedIn(exchange: Exchange): readonly Judged[] {
  const { operationId, request, response } = exchange;
  const mediaType = response.headers["content-type"] ?? "";
  const answer = answerSchema({ operationId, status: response.status, mediaType });
  const answers = valuesOf(mediaType, recordedBody(exchange)).map((value) => ({ schema: answer, value }));
  if (request.body === undefined) return answers;
  return [...answers, { schema: requestSchema(operationId, "application/json"), value: request.body }];
}

const documentedRequests: readonly Judged[] = entries
  .flatMap(requestExamples)
  .flatMap(({ operationId, mediaType, body }) =>
    mediaType ? [{ schema: requestSchema(operationId, mediaType), value: body }] : [],
  );

function isAccepted({ schema, value }: Judged): boolean {
  return accepts(schema, value);
}

/** Values for which the two validators differ. */
async function disagreementsOn(all: readonly Judged[]): Promise<readonly unknown[]> {
  const second = await Promise.all(all.map(({ schema, value }) => acceptsBySecond(schema, value)));
  return all
    .filter(({ schema, value }, index) => isAccepted({ schema, value }) !== second[index])
    .map(({ value }) => value);
}

/** Values for which the two validators differ, sound ones and damaged ones. */
async function disagreements(
  sound: readonly Judged[],
): Promise<{ readonly judged: number; readonly found: readonly unknown[] }> {
  const damaged = sound.flatMap(({ schema, value }) =>
    [...damage(value, schema)].map(({ body }) => ({ schema, value: body })),
  );
  const all = [...sound, ...damaged];
  return { judged: all.length, found: await disagreementsOn(all) };
}

const told: string[] = [];
afterAll(() => console.log(`Judged alike by two validators: ${told.join(", ")}`));

it("agrees with the judge on every recording, and on each recording damaged in every way", async () => {
  const exchanges = listRecordings().flatMap((file) => readRecording(file).exchanges);
  const { judged, found } = await disagreements(exchanges.flatMap(judgedIn));
  told.push(`${judged} recorded bodies and damaged copies of them`);
  expect(found).toEqual([]);
  expect(judged).toBeGreaterThan(500);
});

it("agrees with the judge on every documented body, and on each of them damaged in every way", async () => {
  const answers = entries.flatMap(responseExamples).flatMap(({ value, ...kind }) => {
    const schema = answerSchema(kind);
    return valuesOf(kind.mediaType, value).map((one) => ({ schema, value: one }));
  });
  const { judged, found } = await disagreements([...answers, ...documentedRequests]);
  told.push(`${judged} documented bodies and damaged copies of them`);
  expect(found).toEqual([]);
  expect(judged).toBeGreaterThan(300);
});

it("agrees with the judge on requests changed at random", async () => {
  const changes = 10_000;
  const place = fc.constantFrom(...documentedRequests).chain((request) =>
    fc.record({
      request: fc.constant(request),
      pointer: fc.constantFrom(...pointersIn(request.value)),
      other: fc.oneof(fc.constantFrom(undefined, null, "", 0, -1, 1.5, 1e9, true, [], {}), fc.jsonValue()),
    }),
  );
  const samples = fc.sample(place, { numRuns: changes, seed: 20_261_122 });
  const generated = samples.map(({ request: { schema, value }, pointer, other }) => ({
    schema,
    value: changedAt(value, pointer, other),
  }));
  told.push(`${generated.length} generated requests, of which ${generated.filter(isAccepted).length} are accepted`);
  expect(await disagreementsOn(generated)).toEqual([]);
  const accepted = generated.filter(isAccepted).length;
  expect(Math.min(accepted, changes - accepted)).toBeGreaterThan(changes / 20);
});

it("agrees with the judge on every genuine answer, and on each of them damaged in every way", async (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  let judged = 0;
  for (const { values, ...kind } of genuineBodies()) {
    const schema = answerSchema(kind);
    const { judged: more, found } = await disagreements(values.map((value) => ({ schema, value })));
    expect(found).toEqual([]);
    judged += more;
  }
  told.push(`${judged} genuine values and damaged copies of them`);
  expect(judged).toBeGreaterThan(100_000);
});
