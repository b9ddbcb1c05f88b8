import { matchEntry } from "@haoee/spec";
import type { World } from "./behaviour.ts";
import { jsonResponse } from "./json-response.ts";
import { asManyAsAsked, type Pictures } from "./pictures.ts";
import { type Drawing, isAsynchronous, submitImageTask } from "./submit-image-task.ts";
import type { ResponseValue } from "./values.ts";

/** Answers the entry's pictures, as many as were asked for, or begins a task when the query says `async=true`. */
export async function draw(drawing: Drawing, world: World): Promise<ResponseValue> {
  if (isAsynchronous(drawing)) return submitImageTask(drawing, world);
  const entry = matchEntry(drawing.operationId, drawing);
  const { status, body } = await world.answer(drawing.operationId, entry ? { example: entry.id } : {});
  // Without `async` the answer of both operations is an ImagesResponse.
  return jsonResponse(status, asManyAsAsked(body as Pictures, drawing.body));
}
