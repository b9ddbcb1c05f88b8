import { hash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { operationAt } from "../addresses/operation-at.ts";
import { type Archive, type Interaction, isUnreadable } from "../archive/archive.ts";
import { type Kept, keepRecording } from "../capture/keep-recording.ts";
import { isNotRecordableError } from "../errors/not-recordable-error.ts";
import { isUnreadableArchiveError } from "../errors/unreadable-archive-error.ts";
import { judgeRecording } from "../verification/catalogue/judge-recording.ts";
import { evidenceOf } from "../verification/evidence.ts";
import type { ImportOptions } from "./import-options.ts";
import type { ImportedRecording, ImportReport, RefusedImport, SkippedCalls } from "./import-report.ts";
import { originOf } from "./origin-of.ts";
import { readArchive } from "./read-archive.ts";
import { largestFileByDefault, readFile } from "./read-file.ts";
import { readRawBody } from "./read-raw-body.ts";
import { recordingName } from "./recording-names.ts";
import { type RecordingPlan, recordingPlans } from "./recording-plans.ts";
import { skippedCall } from "./skipped-call.ts";
import { undocumentedAnswers } from "./undocumented-answers.ts";

/** What was read of one file. */
interface FileContent {
  readonly file: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  readonly archive: Archive;
}

/** What became of the files so far. */
interface Progress {
  readonly kept: { readonly from: string; readonly plan: RecordingPlan; readonly kept: Kept }[];
  readonly refused: RefusedImport[];
  readonly skipped: string[];
}

function readContent(file: string, bytes: Uint8Array, options: ImportOptions): Promise<Archive> {
  const { format, operation } = options;
  const isRaw = format === "raw" || (format === undefined && operation !== undefined);
  if (isRaw && operation !== undefined) return readRawBody(bytes, file, { ...options, operation });
  return readArchive(bytes, file, format);
}

function isOfContract({ step }: Interaction): boolean {
  if ("webhook" in step) return true;
  const { method, target } = step.request;
  return operationAt(target, { method, anyVersion: true }) !== undefined;
}

function numberedName(name: string, before: number): string {
  return before === 0 ? name : `${name}-${before + 1}`;
}

async function keepPlan(
  plan: RecordingPlan,
  { file, digest, archive }: FileContent,
  options: ImportOptions,
  { kept, refused }: Progress,
  isOne: boolean,
): Promise<void> {
  const { recordings, overwrite = false } = options;
  const entry = options.entry ?? plan[0].entry;
  const name = options.name ? numberedName(options.name, kept.length) : recordingName(plan, { file, digest, isOne });
  const origin = originOf(plan, basename(file), archive.recorder, options);
  const steps = plan.map(({ step }) => step);
  try {
    const written = await keepRecording(steps, origin, {
      folder: recordings,
      name,
      overwrite,
      ...(entry && { entry }),
    });
    kept.push({ from: file, plan, kept: written });
  } catch (error) {
    if (!isNotRecordableError(error)) throw error;
    refused.push({ from: file, interactions: plan.map(({ number }) => number), reason: error.message });
  }
}

async function importContent(content: FileContent, options: ImportOptions, progress: Progress): Promise<void> {
  const { file, archive } = content;
  for (const one of archive.interactions)
    if (isUnreadable(one)) progress.refused.push({ from: file, interactions: [one.number], reason: one.reason });
  const readable = archive.interactions.flatMap((one) => (isUnreadable(one) ? [] : [one]));
  progress.skipped.push(...readable.filter((one) => !isOfContract(one)).map(({ step }) => skippedCall(step)));
  const plans = recordingPlans(readable.filter(isOfContract), options.flow ?? false);
  for (const [index, plan] of plans.entries()) {
    await keepPlan(plan, content, options, progress, archive.interactions.length === 1);
    options.onProgress?.({ done: index + 1, of: plans.length, file });
  }
}

async function importFile(file: string, options: ImportOptions, progress: Progress): Promise<void> {
  try {
    const bytes = readFile(file, options.largestFile ?? largestFileByDefault);
    const archive = await readContent(file, bytes, options);
    await importContent({ file, digest: hash("sha256", bytes), archive }, options, progress);
  } catch (error) {
    if (!isUnreadableArchiveError(error)) throw error;
    progress.refused.push({ from: file, interactions: [], reason: error.reason });
  }
}

function importedOf({ from, plan, kept }: Progress["kept"][number], { recordings }: ImportOptions, written: string) {
  const { recording, entry, file } = kept;
  const { kind, authenticity } = recording.provenance;
  const imported: ImportedRecording = {
    from,
    interactions: plan.map(({ number }) => number),
    file: join(recordings, relative(written, file)),
    entry,
    kind,
    operations: recording.exchanges.map(({ operationId }) => operationId),
    problems: judgeRecording(recording),
    genuineness: { checks: authenticity.length, hold: authenticity.filter(({ holds }) => holds).length },
  };
  return imported;
}

function countCalls(calls: readonly string[]): readonly SkippedCalls[] {
  const groups = Map.groupBy(calls, (call) => call);
  return [...groups].map(([call, { length }]) => ({ call, count: length })).toSorted((a, b) => b.count - a.count);
}

async function importInto(files: readonly string[], options: ImportOptions, written: string): Promise<ImportReport> {
  const progress: Progress = { kept: [], refused: [], skipped: [] };
  for (const file of files) await importFile(file, { ...options, recordings: written }, progress);
  const recordings = progress.kept.map(({ kept }) => kept.recording);
  return {
    evidence: evidenceOf(recordings),
    files: files.length,
    imported: progress.kept.map((one) => importedOf(one, options, written)),
    refused: progress.refused,
    skipped: countCalls(progress.skipped),
    undocumented: undocumentedAnswers(recordings),
  };
}

/**
 * Imports what other tools recorded: HTTP Archives, VCR cassettes, journals of the mock server, and bodies that came
 * alone. Everything is redacted before it is written; an interaction that cannot be imported is told with its reason, and
 * the others are. What is none of the contract's operations is counted.
 *
 * @throws UnknownOperationError, and errors of the file system where recordings cannot be written
 */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<ImportReport> {
  if (!options.dryRun) return importInto(files, options, options.recordings);
  const folder = mkdtempSync(join(tmpdir(), "haoee-import-"));
  try {
    return await importInto(files, options, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
