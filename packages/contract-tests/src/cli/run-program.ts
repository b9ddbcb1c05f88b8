import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.ts";
import { createProgram } from "./program.ts";

/** Runs the command that the arguments of the process name. */
export async function runProgram(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander ends with 1 for wrong usage, which here means that something was judged and refused.
    process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
}
