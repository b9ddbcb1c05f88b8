import { matchEntry, type OperationId, responseExamples } from "@haoee/spec";
import type { ImageTask } from "../tasks/image-task.ts";
import type { World } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { asManyAsAsked, type Pictures } from "./pictures.ts";
import type { RequestValue, ResponseValue } from "./values.ts";

/** A call that draws: what `createImage` and `createImageEdit` have in common. */
export interface Drawing extends Pick<RequestValue, "query" | "headers" | "body"> {
  readonly operationId: OperationId;
}

/** What the synchronous call documents as its answer. */
function synchronousAnswer({ operationId, headers, body }: Drawing): Pictures {
  const entry = matchEntry(operationId, { query: {}, headers, body });
  const [example] = entry ? responseExamples(entry).filter((one) => one.operationId === operationId) : [];
  // Without `async` the answer of both operations is an ImagesResponse.
  return example?.value as Pictures;
}

/** Whether the call is to become a task. */
export function isAsynchronous({ query }: Drawing): boolean {
  return query.async === "true";
}

/** Begins a task and answers its id. */
export async function submitImageTask(drawing: Drawing, world: World): Promise<ResponseValue> {
  const task: ImageTask = {
    id: await world.tasks.nextId(),
    submittedAt: world.clock.now(),
    duration: world.taskDuration,
    result: asManyAsAsked(synchronousAnswer(drawing), drawing.body),
  };
  await world.tasks.put(task);
  const { webhook } = drawing.query;
  if (typeof webhook === "string") world.notify(task, webhook);
  return jsonResponse(200, { task_id: task.id });
}
