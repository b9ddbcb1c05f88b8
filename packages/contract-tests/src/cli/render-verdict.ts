import { styleText } from "node:util";
import type { Problem } from "../judge/verdict.ts";
import type { FileVerdict } from "./judge-file.ts";

const shownProblems = 10;

/** A text with what could speak to the terminal, or turn the line around, written as its code point. */
function shown(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}

function renderProblem({ pointer, reason, schemaPath }: Problem): string {
  const place = styleText("bold", shown(pointer) || "(whole body)");
  return `    ${place} ${shown(reason)}${schemaPath ? styleText("dim", `  ${schemaPath}`) : ""}`;
}

/** A verdict for people: one line, and one more for each problem. */
export function renderVerdict({ file, operationId, status, mediaType, ok, problems }: FileVerdict): string {
  const mark = ok ? styleText("green", "✔") : styleText("red", "✘");
  const lines = problems.slice(0, shownProblems).map(renderProblem);
  const left = problems.length - shownProblems;
  if (left > 0) lines.push(`    … and ${left} more, all of them with --json`);
  return [`${mark} ${shown(file)}  ${styleText("dim", `${operationId} ${status} ${mediaType}`)}`, ...lines].join("\n");
}
