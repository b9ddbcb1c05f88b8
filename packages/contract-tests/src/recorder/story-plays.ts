import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Entry } from "@haoee/spec";
import type { Exchange, Recording } from "../recording/recording.ts";
import { placeholdersOf } from "../recording/variables.ts";
import { documentedExchanges } from "../stories/documented-exchanges.ts";
import { asksForTask } from "../tasks/begun-task.ts";
import { operationName } from "./operation-name.ts";
import type { Move, Play } from "./play.ts";
import { usualPoll, withPolls } from "./task-poll.ts";

function moveOf({ operationId, request, binds }: Exchange): Move {
  const move = { operationId, request, binds };
  return asksForTask(operationId) ? { ...move, poll: usualPoll } : move;
}

/** The moves of a recorded flow: its polls of one task are one move that lasts until the task has ended. */
function flowMoves(exchanges: readonly Exchange[]): readonly Move[] {
  const [last] = exchanges.slice(-1);
  return exchanges.flatMap((exchange, index) => {
    const before = exchanges[index - 1];
    const repeats = asksForTask(exchange.operationId) && isDeepStrictEqual(before?.request, exchange.request);
    if (repeats) return [];
    return exchange === last ? withPolls(moveOf(exchange), exchange.response.body) : [moveOf(exchange)];
  });
}

function needsEarlier({ request }: Exchange): boolean {
  return placeholdersOf(request).length > 0;
}

/** Documented requests that no flow begins with, and that ask for nothing a flow must have created first. */
function lonely(documented: readonly Exchange[], flows: readonly (readonly Exchange[])[]): readonly Exchange[] {
  const dependent = new Set(flows.flatMap((flow) => flow.filter(needsEarlier).map(({ operationId }) => operationId)));
  const openings = flows.map(([opening]) => opening?.operationId);
  return documented.filter(({ operationId }) => !dependent.has(operationId) && !openings.includes(operationId));
}

/**
 * The stories of an entry as they are played on a gateway: the flows of its recordings, which use what they have created,
 * and its other documented requests, each followed by the polls of the task it begins.
 *
 * @param recordings those of the entry that come with this package.
 */
export function storyPlays(entry: Entry, recordings: readonly Recording[]): readonly Play[] {
  // A flow that ends with a webhook would be paid for once more, and nobody would take the webhook in.
  const flows = recordings.filter(({ exchanges, deliveries }) => exchanges.length > 1 && deliveries.length === 0);
  const alone = lonely(
    documentedExchanges(entry),
    flows.map(({ exchanges }) => exchanges),
  );
  return [
    ...flows.map(({ file, exchanges }) => ({
      entry: entry.id,
      name: basename(file, ".json"),
      moves: flowMoves(exchanges),
    })),
    ...alone.map((exchange) => ({
      entry: entry.id,
      name: operationName(exchange.operationId),
      moves: withPolls(moveOf(exchange), exchange.response.body),
    })),
  ];
}
