import { dirname } from "node:path";
import { type Entry, findEntry } from "@haoee/spec";
import { InvalidSettingsError } from "../errors/invalid-settings-error.ts";
import { readSettings } from "../settings/read-settings.ts";
import { documentedExchanges } from "../stories/documented-exchanges.ts";
import { operationName } from "./operation-name.ts";
import { planRequest } from "./plan-request.ts";
import { type PlanRequest, type PlanStep, validatePlan } from "./plan-step.ts";
import type { Play, PollRule } from "./play.ts";
import { usualPoll, withPolls } from "./task-poll.ts";

function ruleOf({ until, every, atMost = usualPoll.atMost }: NonNullable<PlanStep["poll"]>): PollRule {
  return {
    until: until?.map((status) => status.toLowerCase()) ?? usualPoll.until,
    everyMs: every === undefined ? usualPoll.everyMs : every * 1000,
    atMost,
  };
}

function changedPlay(entry: Entry, step: PlanStep, request: PlanRequest, folder: string): Play {
  const documented = documentedExchanges(entry);
  const exchange = documented.find(({ operationId }) => operationId === (step.operation ?? entry.operation));
  if (!exchange)
    throw new Error(`${entry.id} documents ${documented.map(({ operationId }) => operationId).join(", ")} only`);
  const { operationId, response } = exchange;
  const move = { operationId, request: planRequest(exchange, request, folder), binds: {} };
  const name = operationName(operationId);
  // A call that is to be refused begins no task.
  if (step.expect) return { entry: entry.id, name, moves: [{ ...move, expect: step.expect }] };
  return { entry: entry.id, name, moves: withPolls(move, response.body, ruleOf(step.poll ?? {})) };
}

function stepPlays(step: PlanStep, folder: string, storiesOf: (entry: Entry) => readonly Play[]): readonly Play[] {
  const entry = findEntry(step.entry);
  if (!entry) throw new Error(`there is no entry ${step.entry}`);
  const plays = step.request ? [changedPlay(entry, step, step.request, folder)] : storiesOf(entry);
  return Array.from({ length: step.repeat ?? 1 }, (_, turn) =>
    plays.map((play) => {
      const name = step.name ?? play.name;
      return { ...play, name: turn === 0 ? name : `${name}-${turn + 1}` };
    }),
  ).flat();
}

/**
 * Reads a plan.
 *
 * @param storiesOf the plays of an entry for which a step says nothing else.
 * @throws InvalidSettingsError with file, line and reason.
 */
export function readPlan(file: string, storiesOf: (entry: Entry) => readonly Play[]): readonly Play[] {
  const { steps } = readSettings(file, validatePlan);
  return steps.flatMap((step, index) => {
    try {
      return stepPlays(step, dirname(file), storiesOf);
    } catch (error) {
      throw new InvalidSettingsError(file, 0, `steps/${index}: ${error instanceof Error ? error.message : error}`);
    }
  });
}
