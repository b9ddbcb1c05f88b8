import { styleText } from "node:util";
import { count } from "../count.ts";
import { printable } from "../printable.ts";
import { type Finding, proofNames } from "../verification/finding.ts";
import type { RecordingResult, Verification } from "../verification/verification.ts";
import { catalogueCounts, renderCatalogue } from "./render-catalogue.ts";

const entryWidth = 20;
const shownFindings = 50;

/** What to leave out. */
export interface RenderOptions {
  /** Only the evidence and the counts. */
  readonly summaryOnly: boolean;
}

function cell(results: readonly RecordingResult[], proof: (typeof proofNames)[number]): string {
  const made = results.filter(({ proofs }) => proofs[proof].verdict !== "absent");
  const held = made.filter(({ proofs }) => proofs[proof].verdict === "holds").length;
  if (made.length === 0) return styleText("dim", "–".padEnd(9));
  const text = `${held === made.length ? "✔" : "✘"} ${held}/${made.length}`.padEnd(9);
  return styleText(held === made.length ? "green" : "red", text);
}

function proofTable(recordings: readonly RecordingResult[]): readonly string[] {
  const groups = Map.groupBy(recordings, ({ entry }) => entry);
  const rows = [...groups].map(
    ([entry, group]) => `${printable(entry).padEnd(entryWidth)}${proofNames.map((name) => cell(group, name)).join("")}`,
  );
  const head = `${"recordings of".padEnd(entryWidth)}${proofNames.map((name) => name.padEnd(9)).join("")}`;
  return [styleText("bold", head), ...rows];
}

function renderFinding(finding: Finding): string {
  const { id, source, recording, exchange, operationId, side, pointer, rule, message, schemaPath } = finding;
  const mark = finding.level === "error" ? styleText("red", "✘") : styleText("yellow", "!");
  const place = `${operationId} ${exchange} ${side} ${pointer || "(whole)"}`.trim();
  const contract = schemaPath ? styleText("dim", `  ${schemaPath}`) : "";
  const head = `${mark} ${styleText("bold", source)} ${printable(recording)}  ${styleText("dim", `${rule} ${id}`)}`;
  return `${head}\n    ${printable(place)}: ${printable(message)}${contract}`;
}

function renderErrors(findings: readonly Finding[]): readonly string[] {
  const errors = findings.filter(({ level }) => level === "error");
  const left = errors.length - shownFindings;
  const more = left > 0 ? [`… and ${left} more, all of them with --json`] : [];
  return errors.length === 0 ? [] : ["", ...errors.slice(0, shownFindings).map(renderFinding), ...more];
}

function counts({ recordings, findings, catalogue, seconds, shard }: Verification): readonly string[] {
  const by = (level: Finding["level"]): number => findings.filter((finding) => finding.level === level).length;
  const failed = recordings.filter(({ proofs }) => Object.values(proofs).some(({ verdict }) => verdict === "fails"));
  const part = shard ? `part ${shard.index} of ${shard.of}: ` : "";
  const captured = recordings.filter(({ kind }) => kind === "live" || kind === "imported");
  const checkable = captured.filter(({ genuineness }) => genuineness.verdict !== "absent").length;
  const genuineness = `genuineness: ${checkable} of ${captured.length} captured recordings carry something to check`;
  return [
    `${part}recordings proven: ${recordings.length - failed.length} of ${recordings.length}`,
    `findings: ${count(by("error"), "error")}, ${count(by("warning"), "warning")}, ${by("allowed")} allowed`,
    ...(captured.length > 0 ? [genuineness] : []),
    ...catalogueCounts(catalogue),
    `${seconds.toFixed(1)} s`,
  ];
}

function catalogueTable(catalogue: Verification["catalogue"]): readonly string[] {
  const lines = renderCatalogue(catalogue);
  return lines.length > 0 ? [...lines, ""] : [];
}

/** A verification for people. Its first line says what the recordings are evidence of. */
export function renderVerification(verification: Verification, { summaryOnly }: RenderOptions): string {
  const { evidence, recordings, findings, catalogue } = verification;
  const details = summaryOnly
    ? []
    : [...proofTable(recordings), ...renderErrors(findings), "", ...catalogueTable(catalogue)];
  return [styleText("bold", evidence.sentence), "", ...details, ...counts(verification)].join("\n");
}
