import type { FailingFact } from "./failing-facts.ts";
import type { LocatedFinding, NamedPlace, ReportInput } from "./report-input.ts";
import { ruleOf, subjectOf } from "./rules.ts";

type Level = "notice" | "warning" | "error";

/** GitHub shows this many annotations of a level from one step. */
const shown = 10;

// What a runner takes for the end of a command, or for a further one, is written as it asks for.
function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function command(level: Level, title: string, text: string, place?: NamedPlace): string {
  const at = place?.path === undefined ? [] : [`file=${property(place.path)}`, `line=${place.line}`];
  return `::${level} ${[...at, `title=${property(title)}`].join(",")}::${message(text)}`;
}

function annotationOf(level: Level, finding: LocatedFinding): string {
  const { contract, recorded, side, pointer, id } = finding;
  const place = contract?.path === undefined ? recorded : contract;
  const seen = recorded?.path === undefined ? subjectOf(finding) : `${recorded.path}:${recorded.line}`;
  const text = `${finding.message}\n${seen} ${side} ${pointer || "(whole)"}\nfinding ${id}`;
  return command(level, `${ruleOf(finding)} ${subjectOf(finding)}`, text, place);
}

function annotationOfFact({ entry, fact, evidence }: FailingFact): string {
  return command("error", `catalogue: ${`${entry} ${fact}`.trim() || "recordings"}`, evidence);
}

/** As many as GitHub shows; where there are more, the last one counts the rest. */
function limited(level: Level, annotations: readonly string[]): readonly string[] {
  const left = annotations.length - shown;
  if (left <= 0) return annotations;
  return [
    ...annotations.slice(0, shown - 1),
    command(level, "haoee-contract", `and ${left + 1} more, all of them in the report`),
  ];
}

/** The report as commands of GitHub's runner: what the recordings are evidence of, then errors, then warnings. */
export function renderAnnotations({ verification, findings, facts }: ReportInput): string {
  const annotated = (level: "error" | "warning") =>
    findings.filter((finding) => finding.level === level).map((finding) => annotationOf(level, finding));
  const lines = [
    command("notice", "Evidence", verification.evidence.sentence),
    ...limited("error", [...annotated("error"), ...facts.map(annotationOfFact)]),
    ...limited("warning", annotated("warning")),
  ];
  return `${lines.join("\n")}\n`;
}
