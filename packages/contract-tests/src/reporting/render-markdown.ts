import { count } from "../count.ts";
import { isTicked } from "../verification/catalogue/entry-result.ts";
import { type ProofName, proofNames } from "../verification/finding.ts";
import type { RecordingResult, Verification } from "../verification/verification.ts";
import { code, codeBlock, words } from "./markdown-text.ts";
import type { LocatedFinding, NamedPlace, ReportInput } from "./report-input.ts";
import { ruleOf, subjectOf } from "./rules.ts";

/** A summary of a step may have 1 MiB; what stands around the findings needs far less than the rest. */
const mostBytes = 900_000;

function cell(results: readonly RecordingResult[], proof: ProofName): string {
  const tried = results.filter(({ proofs }) => proofs[proof].verdict !== "absent");
  const failed = tried.filter(({ proofs }) => proofs[proof].verdict === "fails").length;
  if (tried.length === 0) return "–";
  return failed === 0 ? `✔ ${tried.length}` : `**✘ ${failed} of ${tried.length}**`;
}

function row(name: string, results: readonly RecordingResult[]): string {
  return `| ${[name, String(results.length), ...proofNames.map((proof) => cell(results, proof))].join(" | ")} |`;
}

/** Entries of which a proof fails, and all together. */
function table(recordings: readonly RecordingResult[]): string {
  const failing = Object.entries(Object.groupBy(recordings, ({ entry }) => entry)).filter(([, results = []]) =>
    results.some(({ proofs }) => proofNames.some((proof) => proofs[proof].verdict === "fails")),
  );
  return [
    `| entry | recordings | ${proofNames.join(" | ")} |`,
    `| --- | ${"---: | ".repeat(proofNames.length + 1)}`.trimEnd(),
    ...failing.map(([entry, results = []]) => row(code(entry), results)),
    row(failing.length === 0 ? "every entry" : "all", recordings),
  ].join("\n");
}

function excerpt(title: string, place: NamedPlace | undefined): string[] {
  if (!place?.excerpt.lines.some((line) => line.trim() !== "")) return [];
  const { first, marked, lines } = place.excerpt;
  const numbered = lines.map((line, index) => `${first + index === marked ? "→" : " "} ${line}`);
  return [`${title} ${code(`${place.path ?? place.file}:${place.line}`)}`, codeBlock(numbered)];
}

function details(finding: LocatedFinding): string {
  const { id, level, source, exchange, side, pointer, message, contract, recorded, difference } = finding;
  const where = source === "file" ? "" : ` exchange ${exchange}, ${side}`;
  const signs = { expected: "-", found: "+", both: " ", gap: "…" } as const;
  const differing = difference.map((line) => `${signs[line.side]}${line.text}`);
  return [
    `<details><summary>${level} · ${words(ruleOf(finding))} · ${words(subjectOf(finding))} · ${words(message)}</summary>`,
    `${code(subjectOf(finding))}${where} ${code(pointer || "(whole)")}, finding ${code(id)}`,
    ...excerpt("The contract says", contract),
    ...excerpt("The recording holds", recorded),
    ...(differing.length > 0 ? ["Expected (-) and found (+)", codeBlock(differing, "diff")] : []),
    "</details>",
  ].join("\n\n");
}

/** As many texts as there is room for, and how many are left. */
function fitting(texts: readonly string[]): readonly string[] {
  let bytes = 0;
  const fit = texts.findIndex((text) => {
    bytes += Buffer.byteLength(text);
    return bytes > mostBytes;
  });
  return fit === -1 ? texts : [...texts.slice(0, fit), `… and ${texts.length - fit} more, all of them in the report.`];
}

/** Of less than the whole nothing may look as if all of it held. */
function verdict({ ok, shard, only }: Verification): string {
  const share = [
    ...(shard ? [`shard ${shard.index} of ${shard.of}`] : []),
    ...(only ? [`only ${only.join(", ")}`] : []),
  ];
  if (share.length === 0) return ok ? "✔ Nothing failed" : "✘ Something failed";
  return `${ok ? "Not the whole" : "✘ Something failed"}: ${words(share.join(", "))}${ok ? ". Nothing failed in it" : ""}`;
}

function counts({ verification, findings }: ReportInput): string {
  const { catalogue, recordings, seconds } = verification;
  const described = catalogue.entries.filter((entry) => entry.described);
  const level = (name: string) => findings.filter((finding) => finding.level === name).length;
  return [
    `**${verdict(verification)}**`,
    count(recordings.length, "recording"),
    `${count(level("error"), "error")}, ${count(level("warning"), "warning")}, ${level("allowed")} allowed`,
    `${described.filter(isTicked).length} of ${described.length} entries ticked`,
    `${seconds} s`,
  ].join(" · ");
}

/** The report as Markdown for people: evidence, counts, the entries that fail, each finding folded away. */
export function renderMarkdown(input: ReportInput): string {
  const { verification, findings, facts } = input;
  const missing = facts.map(({ entry, fact, evidence }) => {
    const subject = entry ? `${words(entry)} ${words(fact)}: ` : "";
    return `- ${subject}${words(evidence)}`;
  });
  return [
    words(verification.evidence.sentence),
    "## Contract verification",
    counts(input),
    table(verification.recordings),
    ...(missing.length > 0 ? ["### Catalogue", missing.join("\n")] : []),
    ...(findings.length > 0 ? ["### Findings", ...fitting(findings.map(details))] : []),
    "",
  ].join("\n\n");
}
