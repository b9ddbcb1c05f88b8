import { judgeValue } from "./judge-value.ts";
import { endOfEvents, readEvents } from "./read-events.ts";
import type { Problem, Verdict } from "./verdict.ts";

function framing(pointer: string, reason: string): Problem {
  return { pointer, reason, schemaPath: "" };
}

function judgeEvent(schema: object, data: string): readonly Problem[] {
  try {
    return judgeValue(schema, JSON.parse(data)).problems;
  } catch (error) {
    return [framing("", `must be JSON or ${endOfEvents}: ${error instanceof Error ? error.message : error}`)];
  }
}

function numbered(problems: readonly Problem[], index: number): Problem[] {
  return problems.map((problem) => ({ ...problem, pointer: `/${index}${problem.pointer}` }));
}

function verdictOf(events: readonly unknown[], problems: readonly Problem[]): Verdict {
  const all = events.length > 0 ? problems : [framing("", "must hold at least one event"), ...problems];
  return { ok: all.length === 0, problems: all };
}

/** Judges events that are parsed already, each by the contract's schema of an event. */
export function judgeEvents(schema: object, events: readonly unknown[]): Verdict {
  return verdictOf(
    events,
    events.flatMap((event, index) => numbered(judgeValue(schema, event).problems, index)),
  );
}

/**
 * Judges the text of an event stream by the contract's schema of an event. `[DONE]` may be missing, since some hosts
 * leave it out, but nothing may follow it.
 */
export function judgeStream(schema: object, text: string): Verdict {
  const events = readEvents(text);
  const ended = events.indexOf(endOfEvents);
  const data = ended < 0 ? events : events.slice(0, ended);
  const problems = data.flatMap((event, index) => numbered(judgeEvent(schema, event), index));
  if (ended >= 0 && ended < events.length - 1) problems.push(framing(`/${ended}`, `nothing may follow ${endOfEvents}`));
  return verdictOf(data, problems);
}
