import type { Behaviour } from "./behaviour.ts";
import { draw } from "./draw.ts";
import type { Drawing } from "./submit-image-task.ts";
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

/** Edits, or draws what an envelope holds, at once or as a task. */
export const createImageEdit: Behaviour = (request, world) =>
  draw(
    request.mediaType === "application/json" ? opened(request) : { ...request, operationId: "createImageEdit" },
    world,
  );
