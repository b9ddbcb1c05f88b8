import { entries, responseExamples } from "@haoee/spec";
import { expect, it } from "vitest";
import { answerSchema } from "../src/judge/answer-schema.ts";
import { accepts } from "../src/judge/judge-value.ts";
import { requestSchema } from "../src/judge/request-schema.ts";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import type { Exchange } from "../src/recording/recording.ts";
import { recordedBody } from "../src/stories/recorded-body.ts";
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

/** Values for which the two validators differ. */
async function disagreementsOn(all: readonly Judged[]): Promise<readonly unknown[]> {
  const second = await Promise.all(all.map(({ schema, value }) => acceptsBySecond(schema, value)));
  return all.filter(({ schema, value }, index) => accepts(schema, value) !== second[index]).map(({ value }) => value);
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

it("agrees with the judge on every recording, and on each recording damaged in every way", async () => {
  const exchanges = listRecordings().flatMap((file) => readRecording(file).exchanges);
  const { judged, found } = await disagreements(exchanges.flatMap(judgedIn));
  expect(found).toEqual([]);
  expect(judged).toBeGreaterThan(500);
});

it("agrees with the judge on every documented answer, and on each answer damaged in every way", async () => {
  const answers = entries.flatMap(responseExamples).flatMap(({ value, ...kind }) => {
    const schema = answerSchema(kind);
    return valuesOf(kind.mediaType, value).map((one) => ({ schema, value: one }));
  });
  const { judged, found } = await disagreements(answers);
  expect(found).toEqual([]);
  expect(judged).toBeGreaterThan(300);
});

it("agrees with the judge on every genuine answer", async (ctx) => {
  if (absentMaterial) ctx.skip(absentMaterial);
  const genuine = genuineBodies().flatMap(({ values, ...kind }) => {
    const schema = answerSchema(kind);
    return values.map((value) => ({ schema, value }));
  });
  expect(await disagreementsOn(genuine)).toEqual([]);
  expect(genuine.length).toBeGreaterThan(1500);
});
