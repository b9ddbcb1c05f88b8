import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createHaoeeClient } from "@haoee/client";
import { type Entry, entries, findEntry } from "@haoee/spec";
import { NothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import { shippedRecordings } from "../recording/list-recordings.ts";
import { misplacedFiles, misplacedMessage } from "../recording/misplaced-files.ts";
import type { Recording } from "../recording/recording.ts";
import { type RecordingFile, readRecordingFiles, recordingsByEntry } from "../stories/entry-recordings.ts";
import { tellReplayStory } from "../stories/replay-story.ts";
import { startMock } from "../stories/start-mock.ts";
import type { ClientFactory, Walk } from "../stories/walk-exchanges.ts";
import { toolVersion } from "../tool-version.ts";
import { createAllowList } from "./allow-list/allow-list.ts";
import { type AllowedField, readAllowedFields } from "./allow-list/allowed-field.ts";
import { verifyCatalogue } from "./catalogue/verify-catalogue.ts";
import type { Replay, World } from "./catalogue/verify-entry.ts";
import { concluded } from "./conclude.ts";
import { contractFacts } from "./contract-facts.ts";
import { evidenceOfWeighed } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { identified } from "./identified.ts";
import { failure } from "./proofs/proof.ts";
import { type Shard, shareOf, type Work } from "./shard.ts";
import type { RecordingResult, Verification } from "./verification.ts";
import { type Means, verifyRecording } from "./verify-recording.ts";

/** How far a verification has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The recording that was verified last. */
  readonly recording: string;
}

/** Settings of a verification. */
export interface VerifyOptions {
  /** Folder of recordings, one folder for each entry in it. Default: those that come with this package. */
  readonly recordings?: string;
  /** Ids of the only entries to verify. Default: all. */
  readonly entries?: readonly string[];
  /**
   * Whether every entry of the catalogue is verified by its five facts, too. Default: true for the recordings that come
   * with this package, which are to show all of it, and false for a folder of one's own.
   */
  readonly requireAll?: boolean;
  /** The only shard of the work to do, from 1. Default: all of it. */
  readonly shard?: Shard;
  /** File of fields that may be undocumented. Default: `allowed-fields.yaml` beside the folder of recordings, if it is there. */
  readonly allow?: string;
  /** The present, by which allowed fields expire. Default: the time of the machine. */
  readonly now?: Date;
  /** What to verify with. Default: the client and the mock server of this project. */
  readonly world?: World;
  /** Called after each recording. */
  onProgress?(progress: Progress): void;
}

function entriesOf(ids: readonly string[]): readonly Entry[] {
  const unknown = ids.find((id) => !findEntry(id));
  if (unknown !== undefined) {
    const known = entries.map(({ id }) => id).join(", ");
    throw new NothingToVerifyError(`the catalogue has no entry ${unknown}. It has: ${known}`);
  }
  return entries.filter(({ id }) => ids.includes(id));
}

function checkShard({ index, of }: Shard): void {
  if (Number.isInteger(index) && Number.isInteger(of) && index >= 1 && index <= of) return;
  throw new NothingToVerifyError(`there is no shard ${index} of ${of}. Shards are 1/n to n/n`);
}

/** The entries whose five facts are asked for. */
function chosenEntries({ entries: ids, recordings, requireAll = recordings === undefined }: VerifyOptions) {
  if (ids) return entriesOf(ids);
  return requireAll ? entries : [];
}

function workOf(all: readonly RecordingFile[], options: VerifyOptions): Work {
  const { entries: ids, shard } = options;
  if (shard) checkShard(shard);
  const chosen = chosenEntries(options);
  const files = ids ? all.filter(({ entry }) => ids.includes(entry)) : all;
  if (files.length === 0) {
    const where = ids ? `there is no recording of ${ids.join(", ")}` : "there is no recording";
    throw new NothingToVerifyError(`${where} in the folder`);
  }
  return shard ? shareOf({ files, entries: chosen }, shard) : { files, entries: chosen };
}

/** Replays each recording once, however often it is asked for. */
function replayOnce(createClient: ClientFactory): Replay {
  const walks = new Map<Recording, Promise<Walk>>();
  return (recording) => {
    const walk = walks.get(recording) ?? tellReplayStory(recording, createClient);
    walks.set(recording, walk);
    return walk;
  };
}

async function verifyFiles(files: readonly RecordingFile[], means: Means, { onProgress }: VerifyOptions) {
  const recordings: RecordingResult[] = [];
  const findings: Finding[] = [];
  for (const [index, file] of files.entries()) {
    const verified = await verifyRecording(file, means);
    if (verified.result) recordings.push(verified.result);
    findings.push(...verified.findings);
    onProgress?.({ done: index + 1, of: files.length, recording: file.path });
  }
  return { recordings, findings };
}

function allowedFields(
  { allow, recordings = shippedRecordings }: VerifyOptions,
  today: string,
): readonly AllowedField[] {
  const file = allow ?? join(dirname(resolve(recordings)), "allowed-fields.yaml");
  return allow || existsSync(file) ? readAllowedFields(file, today) : [];
}

/** Files that a run of all entries would pass over without a word. Each shard tells them; they are the same findings. */
function misplaced({ recordings = shippedRecordings, entries: ids }: VerifyOptions): readonly Finding[] {
  const site = { exchange: 0, operationId: "", side: "response" } as const;
  const paths = ids ? [] : misplacedFiles(recordings);
  return paths.flatMap((path) =>
    identified({ path, entry: "" }, "file", [failure(site, "misplaced", misplacedMessage)]),
  );
}

async function verifyIn(world: World, options: VerifyOptions): Promise<Verification> {
  const began = performance.now();
  const now = options.now ?? new Date();
  const today = now.toISOString().slice(0, 10);
  const allowList = createAllowList(allowedFields(options, today), today);
  const all = readRecordingFiles(options.recordings);
  const work = workOf(all, options);
  const means: Means = {
    world,
    replay: replayOnce(world.createClient),
    asked: new Map(),
    allow: allowList.allow,
    now: now.getTime(),
  };
  const { recordings, findings } = await verifyFiles(work.files, means, options);
  const allowed = allowList.uses();
  const catalogue = await verifyCatalogue(work.entries, recordingsByEntry(all), world, means);
  return concluded({
    v: 1,
    tool: toolVersion,
    contract: contractFacts,
    evidence: evidenceOfWeighed(recordings),
    recordings,
    findings: [...findings, ...misplaced(options)],
    allowed,
    today,
    only: options.entries ?? null,
    catalogue,
    target: world.target ?? null,
    shard: options.shard ?? null,
    seconds: Math.round(performance.now() - began) / 1000,
  });
}

/**
 * Verifies recordings by five proofs each, and every entry of the catalogue by five facts: see {@link Verification}.
 * Starts servers on the loopback interface and stops them.
 *
 * @throws NothingToVerifyError when there is no recording, an entry or a shard that there is not is asked for.
 * @throws InvalidSettingsError when the file of allowed fields is none.
 * @throws Error of the file system when the folder is not there.
 */
export async function verify(options: VerifyOptions = {}): Promise<Verification> {
  if (options.world) return verifyIn(options.world, options);
  await using mock = await startMock();
  return await verifyIn({ mock, createClient: createHaoeeClient }, options);
}
