import { isNoAnswerError } from "../errors/no-answer-error.ts";
import { isPlayEndedError, PlayEndedError } from "../errors/play-ended-error.ts";
import { creates } from "./creates.ts";
import type { Line } from "./line.ts";
import { performMove } from "./perform-move.ts";
import type { Move, Play } from "./play.ts";
import type { PlayState, Progress } from "./play-state.ts";

/** Whether what ended a call shows that the gateway has done nothing for it. */
function didNothing(error: unknown): boolean {
  return isNoAnswerError(error) ? !error.sent : isPlayEndedError(error) && !error.mayHaveCreated;
}

async function perform(move: Move, before: Progress, line: Line): Promise<Progress> {
  const { exchanges, variables } = await performMove(move, before.variables, line);
  return { next: before.next + 1, exchanges: [...before.exchanges, ...exchanges], variables };
}

/** Performs a call that may be charged for, so that a later run knows of it whatever happens to this one. */
async function performPaid(move: Move, before: Progress, line: Line, state: PlayState): Promise<Progress> {
  state.willCreate(before, line.clock.now());
  try {
    return await perform(move, before, line);
  } catch (error) {
    if (didNothing(error)) state.didNotCreate(before);
    throw error;
  }
}

/**
 * Performs the moves of a play, from where an earlier run was interrupted.
 *
 * @param again whether to repeat a call that creates when no answer to it was kept.
 * @throws PlayEndedError, NoAnswerError, NotRecordableError
 */
export async function performPlay(play: Play, line: Line, state: PlayState, again: boolean): Promise<Progress> {
  if (state.unanswered && !again) {
    const what = `a call that may be charged for was sent at ${state.unanswered} and no answer to it was kept`;
    throw new PlayEndedError(`${what}; --again sends it once more`);
  }
  let progress = await state.read(line.key);
  for (const move of play.moves.slice(progress.next)) {
    const paid = creates(move);
    progress = await (paid ? performPaid(move, progress, line, state) : perform(move, progress, line));
    // The answer to the last move goes into the recording that follows at once.
    if (paid && progress.next < play.moves.length) await state.keep(progress);
  }
  return progress;
}
