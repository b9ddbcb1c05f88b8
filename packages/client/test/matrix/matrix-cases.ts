import { streamEnds } from "./cases/stream-ends.ts";
import type { MatrixCase } from "./matrix-case.ts";

/** Every behaviour that all runtimes must show. */
export const matrixCases: readonly MatrixCase[] = [...streamEnds];
