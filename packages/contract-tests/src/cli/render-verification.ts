import { styleText } from "node:util";
import { count } from "../count.ts";
import { printable } from "../printable.ts";
import { type Finding, proofNames } from "../verification/finding.ts";
import type { RecordingResult, Verification } from "../verification/verification.ts";
import { catalogueCounts, renderCatalogue } from "./render-catalogue.ts";
import { renderFindings } from "./render-findings.ts";

const entryWidth = 20;

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

function counts({ recordings, findings, catalogue, seconds, shard }: Verification): readonly string[] {
  const by = (level: Finding["level"]): number => findings.filter((finding) => finding.level === level).length;
  const failed = recordings.filter(({ proofs }) => Object.values(proofs).some(({ verdict }) => verdict === "fails"));
  const which = shard ? `shard ${shard.index} of ${shard.of}: ` : "";
  const captured = recordings.filter(({ kind }) => kind === "live" || kind === "imported");
  const checkable = captured.filter(({ genuineness }) => genuineness.verdict !== "absent").length;
  const genuineness = `genuineness: ${checkable} of ${captured.length} captured recordings carry something to check`;
  return [
    `${which}recordings proven: ${recordings.length - failed.length} of ${recordings.length}`,
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
  const lines = renderFindings(findings);
  const told = lines.length > 0 ? ["", ...lines] : [];
  const details = summaryOnly ? [] : [...proofTable(recordings), ...told, "", ...catalogueTable(catalogue)];
  return [styleText("bold", evidence.sentence), "", ...details, ...counts(verification)].join("\n");
}
