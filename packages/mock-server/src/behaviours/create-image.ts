import type { Behaviour } from "./behaviour.ts";
import { draw } from "./draw.ts";

/** Draws, at once or as a task. */
export const createImage: Behaviour = (request, world) => draw({ ...request, operationId: "createImage" }, world);
