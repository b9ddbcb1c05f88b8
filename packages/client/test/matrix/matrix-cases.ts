import { callbacks } from "./cases/callbacks.ts";
import { downloads } from "./cases/downloads.ts";
import { limitsOfTime } from "./cases/limits-of-time.ts";
import { retries } from "./cases/retries.ts";
import { streamAnswers } from "./cases/stream-answers.ts";
import { streamEnds } from "./cases/stream-ends.ts";
import { streamFraming } from "./cases/stream-framing.ts";
import { streamLeaving } from "./cases/stream-leaving.ts";
import { taskFamilies } from "./cases/task-families.ts";
import { taskPolls } from "./cases/task-polls.ts";
import { uploads } from "./cases/uploads.ts";
import type { MatrixCase } from "./matrix-case.ts";

/** Every behaviour that all runtimes must show. */
export const matrixCases: readonly MatrixCase[] = [
  ...streamEnds,
  ...streamFraming,
  ...streamAnswers,
  ...streamLeaving,
  ...taskFamilies,
  ...taskPolls,
  ...downloads,
  ...callbacks,
  ...uploads,
  ...retries,
  ...limitsOfTime,
];
