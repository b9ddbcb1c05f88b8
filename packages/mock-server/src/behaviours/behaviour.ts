import type { OperationId } from "@haoee/spec";
import type { Clock } from "../clock/clock.ts";
import type { Fault } from "../faults/fault.ts";
import type { DrawPicture } from "../media/draw-picture.ts";
import type { Settings } from "../settings/settings.ts";
import type { Characters } from "../tasks/characters.ts";
import type { Task } from "../tasks/task.ts";
import type { TaskStore } from "../tasks/task-store.ts";
import type { RequestValue, ResponseValue } from "./values.ts";

/** Which of the answers of an operation is wanted. Left out, each takes the contract's first choice. */
export interface AnswerWish {
  /** HTTP status, by default the lowest success. */
  readonly code?: number;
  /** Key of the example, by default the first. */
  readonly example?: string;
  /** Made up from the schema instead of an example. */
  readonly dynamic?: boolean;
  /** What is made up follows from it. */
  readonly seed?: string;
}

/** An answer in JSON that comes from the contract. */
export interface ContractAnswer {
  readonly status: number;
  /** The body as it goes out. */
  readonly json: string;
}

/** What behaviours may use. */
export interface World {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly tasks: TaskStore;
  readonly characters: Characters;
  /** Takes an answer from the contract. */
  answer(operationId: OperationId, wish: AnswerWish): Promise<ContractAnswer>;
  /** Draws a picture. */
  readonly draw: DrawPicture;
  /** Sends the task to this address once it has ended, if the address may be called. */
  notify(task: Task, webhook: string, faults: readonly Fault[]): Promise<void>;
}

/** What the mock does for one operation. */
export type Behaviour = (request: RequestValue, world: World) => Promise<ResponseValue>;
