import type { Finding } from "../verification/finding.ts";
import type { Verification } from "../verification/verification.ts";

const severity = { error: 0, warning: 1, allowed: 2 } as const;

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    severity[a.level] - severity[b.level] ||
    compareTexts(a.recording, b.recording) ||
    a.exchange - b.exchange ||
    compareTexts(a.pointer, b.pointer) ||
    compareTexts(a.id, b.id)
  );
}

/** The same verification in the one order that reports have: errors first, then by recording and place. */
export function inOrder(verification: Verification): Verification {
  return {
    ...verification,
    recordings: verification.recordings.toSorted((a, b) => compareTexts(a.recording, b.recording)),
    findings: verification.findings.toSorted(compareFindings),
  };
}
