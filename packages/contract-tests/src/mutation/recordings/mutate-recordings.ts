import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { createHaoeeClient } from "@haoee/client";
import { isObject } from "../../json-object.ts";
import { listRecordings } from "../../recording/list-recordings.ts";
import { readRecordingFiles } from "../../stories/entry-recordings.ts";
import { tellReplayStory } from "../../stories/replay-story.ts";
import { startMock } from "../../stories/start-mock.ts";
import type { Finding } from "../../verification/finding.ts";
import { type Means, verifyRecording } from "../../verification/verify-recording.ts";
import { applyEdit, type Edit } from "../contract/edit.ts";
import type { MutantResult } from "../result.ts";
import { recordingOperators } from "./recording-operators.ts";

/** A recording with one change. */
export interface RecordingMutant {
  readonly operator: string;
  /** Path below the folder of recordings, `chat/published-answer.json`. */
  readonly file: string;
  readonly pointer: string;
  readonly source: string;
  readonly edit: Edit;
}

/** Every mutant of the shipped recordings. */
export function recordingMutants(): readonly RecordingMutant[] {
  return listRecordings().flatMap((source) => {
    const stored: unknown = JSON.parse(readFileSync(source, "utf8"));
    if (!isObject(stored)) return [];
    const file = `${basename(dirname(source))}/${basename(source)}`;
    return recordingOperators.flatMap(({ name, changes }) =>
      changes(stored)
        .filter(({ edit }) => !isDeepStrictEqual(applyEdit(stored, edit), stored))
        .map(({ pointer, edit }) => ({ operator: name, file, pointer, source, edit })),
    );
  });
}

/** With what each recording is proven; what one was answered is of no use to the next. */
type Stage = Omit<Means, "asked">;

async function findingsOf(folder: string, stage: Stage): Promise<readonly Finding[]> {
  const [file] = readRecordingFiles(folder);
  return file ? (await verifyRecording(file, { ...stage, asked: new Map() })).findings : [];
}

function identity({ source, exchange, pointer, message, level }: Finding): string {
  return JSON.stringify([source, exchange, pointer, message, level]);
}

/** The sources of findings that the recording does not have unless it is changed. */
async function noticedBy({ source, edit }: RecordingMutant, stage: Stage, before: ReadonlySet<string>) {
  const folder = copyAlone(source);
  const file = join(folder, basename(dirname(source)), basename(source));
  writeFileSync(file, JSON.stringify(applyEdit(JSON.parse(readFileSync(source, "utf8")), edit)));
  const found = await findingsOf(folder, stage);
  rmSync(folder, { recursive: true });
  return [...new Set(found.filter((one) => !before.has(identity(one))).map((one) => one.source))];
}

async function findingsBefore(source: string, stage: Stage): Promise<ReadonlySet<string>> {
  const folder = copyAlone(source);
  const found = await findingsOf(folder, stage);
  rmSync(folder, { recursive: true });
  return new Set(found.map(identity));
}

/** A copy of the folder that a recording stands in, without the other recordings. */
function copyAlone(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), "mutant-"));
  cpSync(dirname(source), join(folder, basename(dirname(source))), {
    recursive: true,
    filter: (path) => !path.endsWith(".json") || path === source,
  });
  return folder;
}

/** Verifies changed recordings by their proofs. Starts servers on the loopback interface and stops them. */
export async function mutateRecordings(
  mutants: readonly RecordingMutant[],
  onDone: (count: number) => void,
): Promise<readonly MutantResult[]> {
  if (mutants.length === 0) return [];
  const results: MutantResult[] = [];
  await using mock = await startMock();
  const createClient = createHaoeeClient;
  const stage: Stage = {
    world: { mock, createClient },
    replay: (recording) => tellReplayStory(recording, createClient),
    allow: (draft) => draft,
    now: Date.now(),
  };
  for (const [source, own] of Map.groupBy(mutants, (mutant) => mutant.source)) {
    const before = await findingsBefore(source, stage);
    for (const mutant of own) {
      const { operator, file, pointer } = mutant;
      results.push({
        part: "recordings",
        operator,
        file,
        pointer,
        noticedBy: await noticedBy(mutant, stage, before),
      });
      onDone(1);
    }
  }
  return results;
}
