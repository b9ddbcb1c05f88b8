import type { Behaviour } from "./behaviour.ts";
import { type Drawing, draw } from "./draw.ts";
import { checkEditedParts, type EditedParts } from "./edited-parts.ts";
import type { ImageRequest } from "./image-request.ts";
import type { RequestValue } from "./values.ts";

/** Query and body in one object, as the vendor's page on asynchronous drawing prints it: `ImageTaskRequestEnvelope`. */
interface Envelope {
  readonly query: RequestValue["query"];
  readonly body: ImageRequest;
}

/** The call inside the envelope. It is one of `createImage`; the query of the address wins over the envelope's. */
function opened({ query, origin, faults, body }: RequestValue): Drawing {
  // The validator has judged the body by its schema.
  const envelope = body as Envelope;
  return { query: { ...envelope.query, ...query }, origin, faults, request: envelope.body };
}

/** The call of a form, once its files were looked into. */
function edited({ query, origin, faults, body }: RequestValue): Drawing {
  // The validator has judged the parts by their schema.
  const request = body as ImageRequest & EditedParts;
  checkEditedParts(request.model, request);
  return { query, origin, faults, request };
}

/** Edits, or draws what an envelope holds, at once or as a task. */
export const createImageEdit: Behaviour = async (request, world) =>
  draw(request.mediaType === "application/json" ? opened(request) : edited(request), world);
