import { matchEntry } from "@haoee/spec";
import { answerEntry } from "./answer-entry.ts";
import type { Behaviour } from "./behaviour.ts";
import { type Drawing, isAsynchronous, submitImageTask } from "./submit-image-task.ts";
import type { RequestValue } from "./values.ts";

/** Query and body in one object, as the vendor's page on asynchronous drawing prints it: `ImageTaskRequestEnvelope`. */
interface Envelope {
  readonly query: RequestValue["query"];
  readonly body: unknown;
}

/** The call inside the envelope. It is one of `createImage`; the query of the address wins over the envelope's. */
function opened({ query, headers, body }: RequestValue): Drawing {
  // The validator has judged the body by its schema.
  const envelope = body as Envelope;
  return { operationId: "createImage", query: { ...envelope.query, ...query }, headers, body: envelope.body };
}

/** Answers the entry's example, or begins a task when query or envelope say so. */
export const createImageEdit: Behaviour = async (request, world) => {
  const drawing: Drawing =
    request.mediaType === "application/json" ? opened(request) : { ...request, operationId: "createImageEdit" };
  if (isAsynchronous(drawing)) return submitImageTask(drawing, world);
  return answerEntry(drawing.operationId, matchEntry(drawing.operationId, drawing), world);
};
