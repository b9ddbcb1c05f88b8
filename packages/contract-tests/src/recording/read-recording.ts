import { lstatSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { InvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { parseJson } from "../parse-json.ts";
import { findSecret } from "./find-secret.ts";
import { flowProblem } from "./flow-problem.ts";
import { hiddenSecret } from "./hidden-secret.ts";
import { isNestedDeeper } from "./is-nested-deeper.ts";
import { readBytes } from "./read-bytes.ts";
import type {
  Delivery,
  Exchange,
  FilePart,
  Provenance,
  RecordedRequest,
  RecordedResponse,
  Recording,
  TextPart,
} from "./recording.ts";
import { formatProblem } from "./recording-schema.ts";

type StoredFile = Omit<FilePart, "bytes">;
type StoredExchange = Omit<Exchange, "t" | "binds"> & Partial<Exchange>;
type StoredStep = StoredExchange | Delivery;
type Stored = { readonly entry: string; readonly provenance: Provenance } & (
  | StoredExchange
  | { readonly exchanges: readonly StoredStep[] }
);

const deepestNesting = 200;
const looksLikeKey = "holds what looks like a key";

function parse(file: string): unknown {
  try {
    // A link could lead to a device, and a pipe would be waited for.
    if (!lstatSync(file).isFile()) throw new Error("it is no regular file");
    return parseJson(readFileSync(file, "utf8"));
  } catch (error) {
    throw new InvalidRecordingError(
      file,
      "",
      `must be readable JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function check(file: string, value: unknown): Stored {
  if (isNestedDeeper(value, deepestNesting)) {
    throw new InvalidRecordingError(file, "", `must not be nested deeper than ${deepestNesting} levels`);
  }
  // First, since a problem of the format quotes what it found.
  const secret = findSecret(value);
  if (secret !== undefined) throw new InvalidRecordingError(file, secret, looksLikeKey);
  const problem = formatProblem(value);
  if (problem) throw new InvalidRecordingError(file, problem.pointer, problem.reason);
  // The schema of the format has just proven the shape.
  const stored = value as Stored;
  const folder = basename(dirname(file));
  if (stored.entry !== folder) {
    throw new InvalidRecordingError(file, "/entry", `must be the name of the folder, ${folder}`);
  }
  return stored;
}

function readRequest(file: string, pointer: string, { parts, ...request }: StoredExchange["request"]): RecordedRequest {
  if (!parts) return request;
  const read = parts.map((part: TextPart | StoredFile, index) =>
    "file" in part ? { ...part, bytes: readBytes(file, `${pointer}/parts/${index}/file`, part.file) } : part,
  );
  return { ...request, parts: read };
}

function readResponse(file: string, pointer: string, response: RecordedResponse): RecordedResponse {
  if (response.file === undefined) return response;
  return { ...response, bytes: readBytes(file, `${pointer}/file`, response.file) };
}

function readExchange(file: string, pointer: string, stored: StoredExchange): Exchange {
  const { operationId, t = 0, binds = {} } = stored;
  const request = readRequest(file, `${pointer}/request`, stored.request);
  const response = readResponse(file, `${pointer}/response`, stored.response);
  const exchange = { operationId, request, response, t, binds };
  const secret = hiddenSecret(exchange);
  if (secret) throw new InvalidRecordingError(file, pointer + secret, looksLikeKey);
  return exchange;
}

function checkFlow(file: string, exchanges: readonly Exchange[], pointers: readonly string[]): void {
  const problem = flowProblem(exchanges);
  if (problem) throw new InvalidRecordingError(file, `${pointers[problem.exchange]}${problem.pointer}`, problem.reason);
}

/** The steps of a recording, each with its place in the file. */
function stepsOf(stored: Stored): readonly (readonly [pointer: string, step: StoredStep])[] {
  if (!("exchanges" in stored)) return [["", stored]];
  return stored.exchanges.map((step, index) => [`/exchanges/${index}`, step]);
}

/**
 * Reads one recording with the files it names.
 *
 * @throws InvalidRecordingError naming the file, the place in it and the reason.
 */
export function readRecording(file: string): Recording {
  const stored = check(file, parse(file));
  const steps = stepsOf(stored);
  const calls = steps.flatMap(([pointer, step]) => ("webhook" in step ? [] : [{ pointer, step }]));
  const webhooks = steps.flatMap(([pointer, step]) => ("webhook" in step ? [{ pointer, step }] : []));
  const deliveries = webhooks.map(({ pointer, step }) => ({
    ...step,
    request: readRequest(file, `${pointer}/request`, step.request),
  }));
  const exchanges = calls.map(({ pointer, step }) => readExchange(file, pointer, step));
  const pointers = calls.map(({ pointer }) => pointer);
  checkFlow(file, exchanges, pointers);
  const deliveryPointers = webhooks.map(({ pointer }) => pointer);
  const { entry, provenance } = stored;
  return { file, entry, exchanges, pointers, deliveries, deliveryPointers, provenance };
}
