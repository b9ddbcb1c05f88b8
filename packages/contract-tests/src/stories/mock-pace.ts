import { valueAt } from "../json-pointer.ts";
import type { Exchange } from "../recording/recording.ts";
import { concreteExchanges } from "../recording/variables.ts";
import { begunTask } from "../tasks/begun-task.ts";
import { taskStates } from "../tasks/task-states.ts";

/** How long a task takes at the mock server, in milliseconds. */
export const mockTaskTime = 30_000;

/** How old a task of the mock's is that waits, works, has ended. */
const ages = [0, mockTaskTime / 2, mockTaskTime] as const;
const ended = ages[2];

/** The ids of the task that an answer began. */
function idsOf({ operationId, response }: Exchange): readonly string[] {
  const pointers = begunTask(operationId)?.ids ?? [];
  return pointers.map((pointer) => valueAt(response.body, pointer)).filter((id) => typeof id === "string");
}

/** The earliest times at which the mock answers like it was answered, of the tasks that are begun. */
function timesFor({ operationId, request, response }: Exchange, begun: ReadonlyMap<string, number>): readonly number[] {
  if (response.status >= 400) return [];
  const told = taskStates(operationId, response.body).filter(({ id }) => begun.has(id));
  if (told.length > 0) return told.map(({ id, phase }) => (begun.get(id) ?? 0) + (ages[phase ?? 0] ?? 0));
  // What an ended task made is fetched, or made use of.
  const sent = JSON.stringify([request.path, request.body]);
  return [...begun].filter(([id]) => sent.includes(id)).map(([, since]) => since + ended);
}

/**
 * The exchanges of a flow at the times at which the mock server answers as it was answered: a task that was told to wait,
 * to be at work or to have ended is asked for when that is so there, however long it took in the recording.
 */
export function atMockPace(exchanges: readonly Exchange[]): readonly Exchange[] {
  const begun = new Map<string, number>();
  let now = 0;
  const times = concreteExchanges(exchanges).map((one) => {
    now = Math.max(now, ...timesFor(one, begun));
    for (const id of idsOf(one)) begun.set(id, begun.get(id) ?? now);
    return now;
  });
  return exchanges.map((one, index) => ({ ...one, t: times[index] ?? now }));
}

/** The exchanges of a flow that began a task of which it is told later that it failed. */
export function failingBeginnings(exchanges: readonly Exchange[]): ReadonlySet<Exchange> {
  const states = exchanges.flatMap(({ operationId, response }) => taskStates(operationId, response.body));
  const failed = new Set(states.filter((state) => state.failed).map(({ id }) => id));
  return new Set(exchanges.filter((one) => idsOf(one).some((id) => failed.has(id))));
}
