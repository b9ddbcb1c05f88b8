import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { InvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { findSecret } from "./find-secret.ts";
import { readBytes } from "./read-bytes.ts";
import type {
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
type Stored = { readonly entry: string; readonly provenance: Provenance } & (
  | StoredExchange
  | { readonly exchanges: readonly StoredExchange[] }
);

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new InvalidRecordingError(
      file,
      "",
      `must be readable JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function check(file: string, value: unknown): Stored {
  const problem = formatProblem(value);
  if (problem) throw new InvalidRecordingError(file, problem.pointer, problem.reason);
  const secret = findSecret(value);
  if (secret !== undefined) throw new InvalidRecordingError(file, secret, "holds what looks like a key");
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
  return { operationId, request, response: readResponse(file, `${pointer}/response`, stored.response), t, binds };
}

/**
 * Reads one recording with the files it names.
 *
 * @throws InvalidRecordingError naming the file, the place in it and the reason.
 */
export function readRecording(file: string): Recording {
  const stored = check(file, parse(file));
  const exchanges =
    "exchanges" in stored
      ? stored.exchanges.map((exchange, index) => readExchange(file, `/exchanges/${index}`, exchange))
      : [readExchange(file, "", stored)];
  return { file, entry: stored.entry, exchanges, provenance: stored.provenance };
}
