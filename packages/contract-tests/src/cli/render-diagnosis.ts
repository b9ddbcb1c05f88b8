import { styleText } from "node:util";
import { count } from "../count.ts";
import type { Complaint } from "../doctor/complaint.ts";
import type { Diagnosis } from "../doctor/diagnose.ts";
import type { Environment } from "../doctor/environment.ts";
import type { OperationEvidence } from "../doctor/operation-evidence.ts";
import { printable } from "../printable.ts";
import { renderColumns } from "./render-columns.ts";

function renderOperation({ operationId, newestLive, entry, ...counts }: OperationEvidence): readonly string[] {
  const { live, imported, documented, derived } = counts;
  const hint = `none: haoee-contract record --target https://maas.haoee.com --entry ${entry}`;
  return [operationId, ...[live, imported, documented, derived].map(String), newestLive?.slice(0, 10) ?? hint];
}

function renderComplaint({ level, place, message }: Complaint): string {
  const mark = level === "error" ? styleText("red", "✘") : styleText("yellow", "!");
  return `${mark} ${printable(place)} ${printable(message)}`;
}

function renderAges({ ages }: Diagnosis): string {
  const [oldest] = ages.filter(({ days }) => days !== null);
  if (!oldest) return "age: no recording was captured, so none can be old";
  return `age: ${count(ages.length, "captured recording")}, the oldest ${oldest.days} days (${oldest.recording})`;
}

/** A diagnosis for people: the evidence, a row for each operation, what is wrong, and where it runs. */
export function renderDiagnosis(diagnosis: Diagnosis, { node, keySet }: Environment): string {
  const heads = ["operation", "live", "imported", "documented", "derived", "newest live"];
  const [head = "", ...rows] = renderColumns([heads, ...diagnosis.operations.map(renderOperation)]).split("\n");
  const errors = diagnosis.complaints.filter(({ level }) => level === "error").length;
  return [
    diagnosis.evidence.sentence,
    "",
    styleText("bold", head),
    ...rows,
    "",
    renderAges(diagnosis),
    ...diagnosis.complaints.map(renderComplaint),
    `${count(errors, "error")}, ${count(diagnosis.complaints.length - errors, "warning")}`,
    `Node.js ${node}, HAOEE_API_KEY ${keySet ? "is set" : "is not set"}, contract ${diagnosis.contractSha.slice(0, 12)}`,
  ].join("\n");
}
