import { structuredPatch } from "diff";

/** A line of a comparison: only expected, only found, or the same on both sides; `gap` where equal lines are left out. */
export interface DifferingLine {
  readonly side: "expected" | "found" | "both" | "gap";
  readonly text: string;
}

const sides: Readonly<Record<string, DifferingLine["side"]>> = { "-": "expected", "+": "found", " ": "both" };
const longestDifference = 200;

/** What differs between two values, line by line of their JSON, in at most 200 lines. */
export function differingLines(expected: unknown, found: unknown): readonly DifferingLine[] {
  const { hunks } = structuredPatch("", "", printed(expected), printed(found), "", "", { context: 3 });
  return hunks
    .flatMap(({ lines }, index): DifferingLine[] => [
      ...(index > 0 ? [{ side: "gap" as const, text: "" }] : []),
      ...lines.flatMap((line) => {
        const side = sides[line.slice(0, 1)];
        return side ? [{ side, text: line.slice(1) }] : [];
      }),
    ])
    .slice(0, longestDifference);
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
