import { judgeValue } from "./judge-value.ts";
import { readEvents } from "./read-events.ts";
import type { Problem, Verdict } from "./verdict.ts";

const end = "[DONE]";

function framing(pointer: string, reason: string): Problem {
  return { pointer, reason, schemaPath: "" };
}

/** Judges events that are parsed already, each by the contract's schema of an event. */
export function judgeEvents(schema: object, events: readonly unknown[]): Verdict {
  const problems = events.flatMap((event, index) =>
    judgeValue(schema, event).problems.map((problem) => ({ ...problem, pointer: `/${index}${problem.pointer}` })),
  );
  return { ok: problems.length === 0, problems };
}

function judgeEvent(schema: object, data: string): readonly Problem[] {
  try {
    return judgeValue(schema, JSON.parse(data)).problems;
  } catch (error) {
    return [framing("", `must be JSON or ${end}: ${error instanceof Error ? error.message : error}`)];
  }
}

/**
 * Judges the text of an event stream by the contract's schema of an event. `[DONE]` may be missing, since some hosts
 * leave it out, but nothing may follow it.
 */
export function judgeStream(schema: object, text: string): Verdict {
  const events = readEvents(text);
  const ended = events.indexOf(end);
  const data = ended < 0 ? events : events.slice(0, ended);
  const problems = data.flatMap((event, index) =>
    judgeEvent(schema, event).map((problem) => ({ ...problem, pointer: `/${index}${problem.pointer}` })),
  );
  if (data.length === 0) problems.push(framing("", "must hold at least one event"));
  if (ended >= 0 && ended < events.length - 1) problems.push(framing(`/${ended}`, `nothing may follow ${end}`));
  return { ok: problems.length === 0, problems };
}
