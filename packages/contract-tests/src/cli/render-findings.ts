import { styleText } from "node:util";
import { printable } from "../printable.ts";
import { subjectOf } from "../reporting/rules.ts";
import type { Finding } from "../verification/finding.ts";

const shownGroups = 50;
const shownPlaces = 3;

/** A JSON pointer with `*` in place of the numbers of events and items. */
function anyIndex(pointer: string): string {
  return pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*");
}

function sameness({ source, level, operationId, side, pointer, rule, message, schemaPath }: Finding): string {
  return JSON.stringify([source, level, operationId, side, anyIndex(pointer), rule, message, schemaPath]);
}

/** Where a finding is; that it is in the first or only exchange goes without saying. */
function placeOf(finding: Finding): string {
  const { exchange, pointer, id } = finding;
  const place = [subjectOf(finding), ...(exchange > 0 ? [`exchange ${exchange}`] : []), pointer].join(" ").trim();
  return `${printable(place)}  ${styleText("dim", id)}`;
}

/** What a finding is about, whichever recording it is in. */
function matterOf({ source, operationId, side, pointer }: Finding): string {
  const message = source === "file" ? "" : `${operationId} ${side}`;
  return `${message} ${anyIndex(pointer) || "(whole)"}`.trim();
}

function renderGroup(group: readonly Finding[]): readonly string[] {
  const [first] = group;
  if (!first) return [];
  const { source, level, rule, message, schemaPath } = first;
  const mark = level === "error" ? styleText("red", "✘") : styleText("yellow", "!");
  const contract = schemaPath ? styleText("dim", `  ${schemaPath}`) : "";
  const times = group.length > 1 ? styleText("bold", `  ${group.length}×`) : "";
  const left = group.length - shownPlaces;
  return [
    `${mark} ${styleText("bold", source)} ${printable(matterOf(first))}: ${printable(message)}  ${styleText("dim", rule)}${contract}${times}`,
    ...group.slice(0, shownPlaces).map((one) => `    ${placeOf(one)}`),
    ...(left > 0 ? [`    … and ${left} more`] : []),
  ];
}

/**
 * Findings for people, errors before warnings. Those that say the same of the same field, wherever in whatever list it
 * stands, are one, with how many there are and where the first three of them are. What is allowed is left out.
 */
export function renderFindings(findings: readonly Finding[]): readonly string[] {
  const told = ["error", "warning"].flatMap((level) => findings.filter((finding) => finding.level === level));
  const groups = [...Map.groupBy(told, sameness).values()];
  const left = groups.slice(shownGroups).flat().length;
  const more = left > 0 ? [`… and ${left} more, all of them with --json`] : [];
  return [...groups.slice(0, shownGroups).flatMap(renderGroup), ...more];
}
