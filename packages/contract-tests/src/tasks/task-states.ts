import type { OperationId } from "@haoee/spec";
import { meaningOf } from "./task-status.ts";

/** The state of one task as an answer tells it. */
export interface TaskState {
  readonly id: string;
  /** As the answer spells it. */
  readonly status: string;
  /** 0 waiting, 1 at work, 2 ended; undefined for a status that is not known. */
  readonly phase: number | undefined;
  /** Whether it ended without what it was for. */
  readonly failed: boolean;
  /** JSON pointer to the status. */
  readonly pointer: string;
}

interface Told {
  readonly task: unknown;
  /** JSON pointer to the task. */
  readonly pointer: string;
}

/** Where each form of answer, and each callback, tells of tasks. */
const places: Readonly<Record<string, (body: unknown) => readonly Told[]>> = {
  getImageTask: inEnvelope,
  imageTaskFinished: inEnvelope,
  getVideoGeneration: itself,
  videoGenerationFinished: itself,
  createVideo: itself,
  remixVideo: itself,
  getVideo: itself,
  fetchMusicTasks: inList,
  musicTaskFinished: itself,
} satisfies Partial<Record<OperationId | `${string}Finished`, unknown>>;

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}

function itself(body: unknown): readonly Told[] {
  return [{ task: body, pointer: "" }];
}

function inEnvelope(body: unknown): readonly Told[] {
  return [{ task: fields(body).data, pointer: "/data" }];
}

function inList(body: unknown): readonly Told[] {
  const { data } = fields(body);
  return Array.isArray(data) ? data.map((task: unknown, place) => ({ task, pointer: `/data/${place}` })) : [];
}

function stateOf({ task, pointer }: Told): readonly TaskState[] {
  const { task_id, id = task_id, status } = fields(task);
  if (typeof status !== "string" || typeof id !== "string") return [];
  const { phase, failed = false } = meaningOf(status) ?? {};
  return [
    {
      id: typeof task_id === "string" ? task_id : id,
      status,
      phase,
      failed,
      pointer: `${pointer}/status`,
    },
  ];
}

/** The states that an answer of an operation, or the body of a callback, tells of. */
export function taskStates(name: string, body: unknown): readonly TaskState[] {
  return (places[name]?.(body) ?? []).flatMap(stateOf);
}
