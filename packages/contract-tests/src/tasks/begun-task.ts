import type { OperationId } from "@haoee/spec";

/** What an answer tells of the task that it began. */
export interface BegunTask {
  /** JSON pointers to its id, the first of which every answer has. */
  readonly ids: readonly [string, ...string[]];
  /** Operation that asks how far it is; undefined when nothing has to be waited for. */
  readonly poll?: OperationId;
}

const image: BegunTask = { ids: ["/task_id"], poll: "getImageTask" };
const video: BegunTask = { ids: ["/id", "/task_id"], poll: "getVideo" };

const begun: Readonly<Record<string, BegunTask>> = {
  createImage: image,
  createImageEdit: image,
  createVideoGeneration: { ids: ["/task_id"], poll: "getVideoGeneration" },
  createVideo: video,
  remixVideo: video,
  submitMusic: { ids: ["/data"], poll: "fetchMusicTasks" },
  uploadAudioFromUrl: { ids: ["/data"] },
} satisfies Partial<Record<OperationId, BegunTask>>;

/** What the answers of an operation tell of the task that it may begin, undefined when it begins none. */
export function begunTask(operationId: string): BegunTask | undefined {
  return begun[operationId];
}

const polls = new Set<string | undefined>(Object.values(begun).map(({ poll }) => poll));

/** Whether an operation asks how far a task is. */
export function asksForTask(operationId: string): boolean {
  return polls.has(operationId);
}
