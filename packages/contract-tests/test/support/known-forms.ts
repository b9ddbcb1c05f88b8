import { expect, it } from "vitest";
import { judgeBody } from "../../src/judge/judge-body.ts";

/** A form of an answer: who sends it, or what it lacks, and the body or the event. */
type Form = readonly [who: string, body: unknown];

/** What to judge forms as. */
interface Kind {
  readonly operationId: string;
  readonly status?: number;
  readonly events?: boolean;
}

/** Forms that hosts are known to send are accepted; their neighbours, which nobody should send, are refused. */
export function holdKnownForms(kind: Kind, accepted: readonly Form[], refused: readonly Form[]): void {
  const { operationId, status = 200, events = false } = kind;
  const mediaType = events ? "text/event-stream" : "application/json";
  const verdictOn = (body: unknown) => judgeBody({ operationId, status, mediaType, body: events ? [body] : body });
  it.each(accepted)("accepts what is sent by %s", (_, body) => {
    expect(verdictOn(body)).toEqual({ ok: true, problems: [] });
  });
  it.each(refused)("refuses %s", (_, body) => {
    expect(verdictOn(body).ok).toBe(false);
  });
}
