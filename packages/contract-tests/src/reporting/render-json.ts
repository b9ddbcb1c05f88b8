import type { ReportInput } from "./report-input.ts";

/** The verification as JSON, in the order of reports: two runs that find the same differ in their seconds at most. */
export function renderJson({ verification }: ReportInput): string {
  return `${JSON.stringify(verification, null, 2)}\n`;
}
