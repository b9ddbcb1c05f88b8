import { styleText } from "node:util";
import { printable } from "../printable.ts";
import { greatest } from "./bump.ts";
import { createLineFinder } from "./document/find-line.ts";
import type { OpenedRevision } from "./document/open-revision.ts";
import type { LocatedFinding } from "./finding.ts";

const colours = { major: "red", minor: "yellow", patch: "gray" } as const;

/** Findings that say the same of several operations. */
function alike(findings: readonly LocatedFinding[]): readonly (readonly LocatedFinding[])[] {
  const key = ({ id, pointer, message }: LocatedFinding) => JSON.stringify([id, pointer, message]);
  return [...Map.groupBy(findings, key).values()];
}

function nameOf({ operation, operationId }: LocatedFinding): string {
  return printable(operationId ?? operation);
}

type FindLine = (finding: LocatedFinding) => string | undefined;

function renderGroup([first, ...others]: readonly LocatedFinding[], findLine: FindLine): string {
  if (!first) return "";
  const where = others.length > 0 ? `${nameOf(first)} and ${others.length} more` : nameOf(first);
  const more = others.length > 0 ? [`    also: ${others.map(nameOf).join(", ")}`] : [];
  const line = findLine(first);
  return [
    `  ${styleText("bold", first.id)}  ${where}  ${printable(first.pointer)}`,
    `    ${printable(first.message)}`,
    `    ${first.about}${line ? `, ${line}` : ""}`,
    ...more,
  ].join("\n");
}

function renderBump(bump: keyof typeof colours, findings: readonly LocatedFinding[], findLine: FindLine): string[] {
  const own = findings.filter((finding) => finding.bump === bump);
  if (own.length === 0) return [];
  const title = styleText(["bold", colours[bump]], `${bump} (${own.length})`);
  return ["", title, ...alike(own).map((group) => renderGroup(group, findLine))];
}

/** Findings for people, by bump, those of several operations once. */
export function renderFindings(
  findings: readonly LocatedFinding[],
  older: OpenedRevision,
  newer: OpenedRevision,
): string {
  const [inOlder, inNewer] = [createLineFinder(older), createLineFinder(newer)];
  const findLine: FindLine = ({ places }) => (places.new && inNewer(places.new)) ?? (places.old && inOlder(places.old));
  const needed = greatest(findings.map(({ bump }) => bump));
  return [
    `Evidence: the text of two revisions, ${older.revision.name} and ${newer.revision.name}; no server was asked.`,
    ...(["major", "minor", "patch"] as const).flatMap((bump) => renderBump(bump, findings, findLine)),
    "",
    needed === "none" ? "No change that callers could notice." : `The next version needs a ${needed} bump.`,
  ].join("\n");
}
