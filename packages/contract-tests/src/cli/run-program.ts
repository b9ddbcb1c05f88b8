import { CommanderError } from "commander";
import { printable } from "../printable.ts";
import { exitCodes } from "./exit-codes.ts";
import { createProgram } from "./program.ts";

/** An error in one line: where it was thrown says nothing to who called the command. */
function lineOf(error: unknown): string {
  return printable((error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, " "));
}

/** Runs the command that the arguments of the process name. */
export async function runProgram(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    const told = error instanceof CommanderError;
    if (!told) console.error(`error: ${lineOf(error)}`);
    // Commander ends with 1 for wrong usage, which here means that something was judged and refused.
    process.exitCode = told && error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  }
}
