import { count } from "../../count.ts";
import type { Exchange, Recording } from "../../recording/recording.ts";
import { responseChunks } from "../../recording/response-bytes.ts";
import type { Draft } from "../finding.ts";
import { type Fields, fieldsOf } from "../grammar/chunk.ts";
import { readGrammar } from "../grammar/stream-problems.ts";
import type { ProofOutcome } from "./proof.ts";
import { isStream } from "./recorded-kind.ts";

/** A composed request asked for nothing. */
function askedBody(composed: readonly string[], { request }: Exchange): Fields | undefined {
  return composed.some((pointer) => pointer.endsWith("/request")) ? undefined : fieldsOf(request.body);
}

/** Whether the streams of a recording keep to their grammar, event by event. */
export function proveGrammar({ exchanges, provenance }: Recording): ProofOutcome {
  const { kind, composed = [] } = provenance;
  const streams = [...exchanges.entries()].filter(([, { response }]) => isStream(response));
  if (streams.length === 0) return { findings: [], evidence: "no event stream", absent: true };
  let seen = 0;
  const findings = streams.flatMap(([exchange, one]): Draft[] => {
    const bytes = Buffer.concat(responseChunks(one.response));
    const { events, problems } = readGrammar(one.operationId, bytes, {
      request: askedBody(composed, one),
      foreign: kind === "imported",
    });
    seen += events;
    return problems.map(({ event, pointer, ...problem }) => ({
      ...problem,
      exchange,
      operationId: one.operationId,
      side: "response",
      pointer: `/${event}${pointer}`,
      schemaPath: "",
    }));
  });
  return { findings, evidence: `${count(seen, "event")} in ${count(streams.length, "stream")}` };
}
