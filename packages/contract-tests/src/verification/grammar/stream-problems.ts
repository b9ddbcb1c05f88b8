import { endOfEvents } from "../../judge/read-events.ts";
import { chatRules } from "./chat-rules.ts";
import { breach, type Chunk, fieldsOf, type Rule, type StreamFacts } from "./chunk.ts";
import { chunkRules } from "./chunk-rules.ts";
import { type GrammarProblem, readFrames } from "./read-frames.ts";
import { toolCallRules } from "./tool-call-rules.ts";

/** What came of reading a stream by its grammar. */
export interface StreamGrammar {
  readonly events: number;
  readonly problems: readonly GrammarProblem[];
}

const rules: Readonly<Record<string, readonly Rule[]>> = {
  createChatCompletion: [...chunkRules, ...chatRules, ...toolCallRules],
  createCompletion: chunkRules,
};

interface Parsed {
  readonly chunks: readonly Chunk[];
  readonly problems: readonly GrammarProblem[];
}

function parse(events: readonly string[]): Parsed {
  const chunks: Chunk[] = [];
  const problems: GrammarProblem[] = [];
  for (const [event, data] of events.entries()) {
    try {
      chunks.push({ event, value: fieldsOf(JSON.parse(data)) });
    } catch {
      problems.push(breach({ event }, "json", `must be JSON or ${endOfEvents}`));
    }
  }
  return { chunks, problems };
}

function warning(event: number, rule: string, message: string): GrammarProblem {
  return { event, pointer: "", rule, level: "warning", message };
}

function checkEnd(events: readonly string[], end: number): readonly GrammarProblem[] {
  if (events.length === 0) return [breach({ event: 0 }, "empty", "must hold at least one event")];
  if (end < 0) return [warning(events.length, "no-done", `ends without ${endOfEvents}`)];
  const extra = events.length - 1 - end;
  return extra > 0 ? [breach({ event: end + 1 }, "after-done", `nothing may follow ${endOfEvents}`)] : [];
}

/** An error may end a stream: what follows it is one. */
function checkError(chunks: readonly Chunk[], error: number): readonly GrammarProblem[] {
  const at = chunks[error];
  if (!at) return [];
  const told = warning(at.event, "error-event", "tells of an error in the middle of the stream");
  const next = chunks[error + 1];
  return next ? [told, breach(next, "after-error", "nothing may follow an error")] : [told];
}

/**
 * Reads a stream event by event by its grammar: framing first, then the order of what the events tell.
 *
 * @param known What is known of it beside its bytes.
 */
export function readGrammar(
  operationId: string,
  bytes: Uint8Array,
  known: Pick<StreamFacts, "request" | "foreign">,
): StreamGrammar {
  const { events, problems: ofFrames } = readFrames(bytes);
  const end = events.indexOf(endOfEvents);
  const { chunks, problems: ofJson } = parse(end < 0 ? events : events.slice(0, end));
  const error = chunks.findIndex(({ value }) => value.error);
  const told = error < 0 ? chunks : chunks.slice(0, error);
  const facts = { ...known, broken: error >= 0, done: end >= 0 };
  const problems = [
    ...ofFrames,
    ...ofJson,
    ...checkEnd(events, end),
    ...checkError(chunks, error),
    ...(rules[operationId] ?? []).flatMap((rule) => rule(told, facts)),
  ];
  return { events: events.length, problems };
}
