import type { ResponseValue } from "../behaviours/values.ts";
import { captureBody } from "../journal/body-capture.ts";
import { credentialsOf, redactHeaders, redactTarget, redactText } from "../journal/redact.ts";
import type { Session } from "../sessions/session.ts";
import type { AppRequest } from "./app-request.ts";
import type { Answered } from "./exchange.ts";

/** How the writing of an answer ended. */
export type Ending = "complete" | "left" | "failed";

/** Watches one exchange, and writes it into the journal of its session. */
export interface ExchangeRecord {
  /** The request, whose body is kept as it is read. */
  readonly request: AppRequest;
  /** The answer begins. */
  begin(answered: Answered, head: ResponseValue): void;
  piece(data: string | Uint8Array): void;
  end(ending: Ending): void;
}

const rounded = (milliseconds: number) => Math.round(milliseconds * 10) / 10;

/** Begins to watch a request. */
export function recordExchange(request: AppRequest, { world, journal }: Session): ExchangeRecord {
  const at = new Date(world.clock.now()).toISOString();
  const start = performance.now();
  const asked = captureBody();
  let began: { readonly answered: Answered; readonly head: ResponseValue; readonly ms: number } | undefined;
  let answer = captureBody();
  let hasBody = false;

  return {
    request: {
      ...request,
      async readBytes(limit) {
        const bytes = await request.readBytes(limit);
        hasBody = true;
        asked.add(bytes);
        return bytes;
      },
    },
    begin(answered, head) {
      began = { answered, head, ms: performance.now() - start };
      const isStream = typeof head.body !== "string" && !(head.body instanceof Uint8Array);
      answer = captureBody(isStream ? world.clock.now : undefined);
    },
    piece: (data) => answer.add(data),
    end(ending) {
      if (!began) return;
      const { answered, head, ms } = began;
      const credentials = credentialsOf(request.headers, request.target);
      const clean = (headers: Readonly<Record<string, string>>) =>
        Object.fromEntries(
          Object.entries(redactHeaders(headers)).map(([name, value]) => [name, redactText(value, credentials)]),
        );
      journal.add({
        at,
        ...(answered.operationId && { operationId: answered.operationId }),
        ...(answered.entry && { entry: answered.entry }),
        verdict: answered.refusal === undefined ? "accepted" : "refused",
        ...(answered.refusal && { refusal: answered.refusal }),
        ...(answered.scenario && { scenario: answered.scenario }),
        faults: answered.faults ?? [],
        request: {
          method: request.method,
          target: redactText(redactTarget(request.target), credentials),
          origin: request.origin,
          headers: clean(request.headers),
          ...(hasBody && { body: asked.body(credentials) }),
        },
        response: { status: head.status, headers: clean(head.headers), body: answer.body(credentials), end: ending },
        timing: { head: rounded(ms), end: rounded(performance.now() - start) },
      });
    },
  };
}
