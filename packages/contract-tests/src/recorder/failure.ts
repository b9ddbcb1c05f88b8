import { isNoAnswerError } from "../errors/no-answer-error.ts";
import { isNotRecordableError } from "../errors/not-recordable-error.ts";
import { isPlayEndedError } from "../errors/play-ended-error.ts";

/** Why a play failed. */
export interface Failure {
  readonly reason: string;
  /** Whether no other play can go on either. */
  readonly endsRun: boolean;
}

/**
 * What an error says of a play. Where one recording cannot be written no other can, so that nothing more is spent.
 *
 * @param file path of the recording
 * @throws the error itself when it is a fault of this program.
 */
export function failureOf(error: unknown, file: string): Failure {
  if (isPlayEndedError(error)) return { reason: error.message, endsRun: error.endsRun };
  if (isNoAnswerError(error) || isNotRecordableError(error)) return { reason: error.message, endsRun: false };
  if (!(error instanceof Error && "syscall" in error)) throw error;
  const advice = "see to it that it can be, then run the same command again";
  return { reason: `${file} cannot be written (${error.message}); ${advice}`, endsRun: true };
}
