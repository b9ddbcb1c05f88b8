#!/usr/bin/env node
import { exitCodes } from "./cli/exit-codes.ts";
import { unsupportedNode } from "./cli/unsupported-node.ts";

const refusal = unsupportedNode(process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exitCode = exitCodes.usage;
} else {
  // What it imports cannot even be loaded by an older Node.js.
  const { runProgram } = await import("./cli/run-program.ts");
  await runProgram();
}
