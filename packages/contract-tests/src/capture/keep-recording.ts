import { hash } from "node:crypto";
import { findEntry, matchEntry } from "@haoee/spec";
import { NotRecordableError } from "../errors/not-recordable-error.ts";
import type { CapturedStep } from "../exchange/captured-exchange.ts";
import { checkGenuineness } from "../genuineness/check-genuineness.ts";
import { findSecret } from "../recording/find-secret.ts";
import { partsByName } from "../recording/parts-by-name.ts";
import type { Provenance, Recording } from "../recording/recording.ts";
import { credentialsOf } from "../redaction/credentials-of.ts";
import { type FindKnown, findKnown } from "../redaction/known-secrets.ts";
import { replaceSpans } from "../redaction/span.ts";
import { textSpans } from "../redaction/value-spans.ts";
import { bindVariables } from "./bind-variables.ts";
import { contractSha } from "./contract-sha.ts";
import type { Origin } from "./origin.ts";
import { isCall, pointerOf, type RecordedCall, type RecordedStep, recordSteps } from "./record-steps.ts";
import { below } from "./recorded.ts";
import { writeRecording } from "./write-recording.ts";

/** Where a recording is kept, and what must not be in it. */
export interface KeepOptions {
  /** Folder of recordings, which holds a folder for each entry. It is made when it is not there. */
  readonly folder: string;
  /** Documentation entry; unless told, the one that the last call matches. */
  readonly entry?: string;
  /** Documentation entries that are wanted, all unless told: what belongs to another one is not recordable. */
  readonly entries?: readonly string[];
  /** Name of the file without `.json`, in kebab-case; unless told, the time and a short hash. */
  readonly name?: string;
  /** Whether a recording of this name may be replaced. False unless told. */
  readonly overwrite?: boolean;
  /** Secrets to take out wherever they stand, besides the credentials that the requests carry. */
  readonly secrets?: readonly string[];
}

/** A recording that was written. */
export interface Kept {
  /** Path of the file. */
  readonly file: string;
  /** Id of its documentation entry. */
  readonly entry: string;
  /** The recording, as a reader gets it. */
  readonly recording: Recording;
}

/** The documentation entry that the last call of all matches. */
function matchedEntry(calls: readonly RecordedCall[]): string | undefined {
  const [last] = calls.slice(-1);
  if (!last) return undefined;
  const { query = {}, headers, parts } = last.request;
  const body = parts ? partsByName(parts, ({ filename }) => filename) : last.request.body;
  return matchEntry(last.operationId, { query, headers, ...(body !== undefined && { body }) })?.id;
}

function entryOf(steps: readonly RecordedStep[], asked: string | undefined): string {
  if (asked !== undefined && !findEntry(asked)) throw new NotRecordableError("is no documentation entry", "/entry");
  const entry = asked ?? matchedEntry(steps.filter(isCall));
  if (entry === undefined) throw new NotRecordableError("matches no documentation entry", "/entry");
  return entry;
}

function refuseUnwanted(entry: string, wanted: readonly string[] | undefined): void {
  if (wanted && !wanted.includes(entry)) throw new NotRecordableError(`is of entry ${entry}, which is not wanted`, "");
}

function stepValue({ files, redactions, composed, ...step }: RecordedStep): object {
  if (!("operationId" in step)) return step;
  const { parameters, ...value } = step;
  return value;
}

/** The steps as they will be written: one by itself, several with their times and variables. */
function contentOf(steps: readonly RecordedStep[]): object {
  const [only] = steps;
  if (!only || steps.length > 1) {
    const bound = bindVariables(steps.filter(isCall));
    let call = 0;
    const exchanges = steps.map((step) => {
      const { request, binds } = (isCall(step) && bound[call++]) || { request: step.request, binds: {} };
      return { ...stepValue({ ...step, request }), ...(Object.keys(binds).length > 0 && { binds }) };
    });
    return { exchanges };
  }
  // A recording without a call was refused before, so the only step is one.
  const { operationId, request, response } = stepValue(only) as RecordedCall;
  return { operationId, request, response };
}

function pointersOf(steps: readonly RecordedStep[], of: (step: RecordedStep) => readonly string[]): readonly string[] {
  return steps.flatMap((step, index) => below(pointerOf(index, steps.length), of(step)));
}

function provenanceOf(steps: readonly RecordedStep[], origin: Origin, known: FindKnown): Provenance {
  const { kind } = origin;
  // An address or the name of a program may carry a key like anything else.
  const clean = (text: string) => replaceSpans(text, textSpans(text, known));
  const captured = kind !== "derived";
  const composed = [...(origin.composed ?? []), ...pointersOf(steps, (step) => step.composed)];
  const placed = steps.flatMap((step, index) =>
    isCall(step) ? [{ pointer: pointerOf(index, steps.length), response: step.response }] : [],
  );
  return {
    kind,
    source: clean(origin.source),
    licence: clean(origin.licence),
    recordedAt: captured ? origin.recordedAt : null,
    recorder: clean(origin.recorder),
    upstreamHost: captured ? origin.upstreamHost : null,
    contractSha,
    redactions: pointersOf(steps, (step) => step.redactions),
    ...(composed.length > 0 && { composed }),
    authenticity: captured ? checkGenuineness(placed) : [],
  };
}

/** The last look before anything is written: redaction has failed when a credential is still there. */
function refuseSecrets(content: object, provenance: Provenance, known: FindKnown): void {
  const secret = findSecret({ ...content, provenance });
  if (secret !== undefined) throw new NotRecordableError("holds what looks like a key", secret);
  if (known(JSON.stringify(content)).length > 0) {
    throw new NotRecordableError("holds a credential that cannot be taken out of it", "");
  }
  // A credential may hold the time of the call.
  if (known(JSON.stringify({ ...provenance, recordedAt: null })).length > 0) {
    throw new NotRecordableError("names a credential, which cannot be taken out of it", "/provenance");
  }
}

function nameOf(startedAt: number, content: object, asked: string | undefined, known: FindKnown): string {
  const digest = hash("sha256", JSON.stringify(content));
  // To the millisecond, since equal answers may come within one second.
  const time = new Date(startedAt).toISOString().slice(0, -1).replaceAll(/[:.]/g, "-").toLowerCase();
  const name = asked ?? `${time}-${digest.slice(0, 8)}`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) throw new NotRecordableError("must have a name in kebab-case", "");
  if (known(name).length > 0) throw new NotRecordableError("must have a name without a credential", "");
  return name;
}

/**
 * Writes what was captured as a recording: one call, or a flow of calls and webhooks. It is the only way to the disk, so
 * everything is redacted here: credentials the requests carry, in every spelling; what has the name or the form of a
 * credential; and who somebody is. What cannot be redacted for certain is not written.
 *
 * @throws NotRecordableError when it cannot become a recording; nothing was written then.
 */
export async function keepRecording(
  steps: readonly CapturedStep[],
  origin: Origin,
  { folder, entry: askedEntry, entries, name: askedName, overwrite = false, secrets = [] }: KeepOptions,
): Promise<Kept> {
  const known = findKnown([...secrets, ...steps.flatMap(credentialsOf)]);
  const recorded = await recordSteps(steps, known);
  if (!recorded.some(isCall)) throw new NotRecordableError("holds no call", "");
  const entry = entryOf(recorded, askedEntry);
  refuseUnwanted(entry, entries);
  const content = contentOf(recorded);
  const provenance = provenanceOf(recorded, origin, known);
  refuseSecrets(content, provenance, known);
  const name = nameOf(Math.min(...steps.map(({ startedAt }) => startedAt)), content, askedName, known);
  const files = new Map(recorded.flatMap((step) => [...step.files]));
  const recording = writeRecording({ v: 1, entry, ...content, provenance }, { folder, entry, name, overwrite, files });
  return { file: recording.file, entry, recording };
}
