#!/usr/bin/env node
import { CommanderError } from "commander";
import { exitCodes } from "./cli/exit-codes.ts";
import { createProgram } from "./cli/program.ts";

try {
  await createProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Commander ends with 1 for wrong usage, which here means that something was judged and refused.
  process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
}
