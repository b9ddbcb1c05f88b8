import type { Behaviour } from "./behaviour.ts";
import { draw } from "./draw.ts";
import type { ImageRequest } from "./image-request.ts";

/** Draws, at once or as a task. Addresses of references are not fetched. */
export const createImage: Behaviour = ({ query, origin, faults, body }, world) =>
  // The validator has judged the body by its schema.
  draw({ query, origin, faults, request: body as ImageRequest }, world);
