import { styleText } from "node:util";
import type { Problem } from "../judge/verdict.ts";
import type { FileVerdict } from "./judge-file.ts";

const shownProblems = 10;

function renderProblem({ pointer, reason, schemaPath }: Problem): string {
  const place = styleText("bold", pointer || "(whole body)");
  // A reason may quote the body, which must not speak to the terminal.
  return `    ${place} ${reason.replaceAll(/\p{Cc}/gu, "")}${schemaPath ? styleText("dim", `  ${schemaPath}`) : ""}`;
}

/** A verdict for people: one line, and one more for each problem. */
export function renderVerdict({ file, operationId, status, mediaType, ok, problems }: FileVerdict): string {
  const mark = ok ? styleText("green", "✔") : styleText("red", "✘");
  const lines = problems.slice(0, shownProblems).map(renderProblem);
  const left = problems.length - shownProblems;
  if (left > 0) lines.push(`    … and ${left} more, all of them with --json`);
  return [`${mark} ${file}  ${styleText("dim", `${operationId} ${status} ${mediaType}`)}`, ...lines].join("\n");
}
