import type { AuthenticityCheck, RecordedResponse } from "../recording/recording.ts";
import { valuesOf } from "./answer-values.ts";
import { createdNearDate } from "./created-near-date.ts";
import { geminiId } from "./gemini-id.ts";
import type { Fact, GenuinenessCheck } from "./genuineness-check.ts";
import { hexId } from "./hex-id.ts";
import { openaiId } from "./openai-id.ts";
import { openrouterId } from "./openrouter-id.ts";
import { ulidId } from "./ulid-id.ts";
import { zaiId } from "./zai-id.ts";

/** An answer and its place in the file of its recording. */
export interface PlacedAnswer {
  /** JSON pointer to the exchange, `""` for a recording of one. */
  readonly pointer: string;
  readonly response: RecordedResponse;
}

const checks: readonly GenuinenessCheck[] = [openaiId, openrouterId, ulidId, zaiId, hexId, geminiId, createdNearDate];

function checkAnswer({ pointer, response }: PlacedAnswer): readonly AuthenticityCheck[] {
  const values = valuesOf(response);
  return checks.flatMap((check) => {
    const facts = values.flatMap((value) => check(value, response.headers) ?? []);
    const [first] = facts;
    const place = response.body === undefined ? "/response/chunks" : `/response/body${first?.pointer}`;
    return first
      ? [{ check: first.check, pointer: pointer + place, holds: facts.every((fact: Fact) => fact.holds) }]
      : [];
  });
}

/**
 * What can be told without a network of whether answers were captured and left as they were: ids that encode the time
 * must agree with the time that the answer states, and that with the `Date` header. An answer that carries nothing to
 * check gives nothing, which says nothing of it. All events of a stream count as one place.
 */
export function checkGenuineness(answers: readonly PlacedAnswer[]): readonly AuthenticityCheck[] {
  return answers.flatMap(checkAnswer);
}
