import { styleText } from "node:util";
import type { Problem } from "../judge/verdict.ts";
import { printable } from "../printable.ts";
import type { FileVerdict } from "./judge-file.ts";

const shownProblems = 10;

function renderProblem({ pointer, reason, schemaPath }: Problem): string {
  const place = styleText("bold", printable(pointer) || "(whole body)");
  return `    ${place} ${printable(reason)}${schemaPath ? styleText("dim", `  ${schemaPath}`) : ""}`;
}

/** A verdict for people: one line, and one more for each problem. */
export function renderVerdict({ file, operationId, status, mediaType, ok, problems }: FileVerdict): string {
  const mark = ok ? styleText("green", "✔") : styleText("red", "✘");
  const lines = problems.slice(0, shownProblems).map(renderProblem);
  const left = problems.length - shownProblems;
  if (left > 0) lines.push(`    … and ${left} more, all of them with --json`);
  return [`${mark} ${printable(file)}  ${styleText("dim", `${operationId} ${status} ${mediaType}`)}`, ...lines].join(
    "\n",
  );
}
