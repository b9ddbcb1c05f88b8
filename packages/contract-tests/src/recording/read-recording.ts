import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { findSecret } from "./find-secret.ts";
import type { Exchange, FilePart, Provenance, Recording, TextPart } from "./recording.ts";
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

function readBytes(file: string, pointer: string, part: StoredFile): FilePart {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(join(dirname(file), part.file)));
  } catch {
    throw new InvalidRecordingError(file, pointer, `names ${part.file}, which is not beside the recording`);
  }
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (part.file.split(".")[0] !== hash) {
    throw new InvalidRecordingError(file, pointer, `names ${part.file}, whose SHA-256 is ${hash}`);
  }
  return { ...part, bytes };
}

function readExchange(file: string, pointer: string, stored: StoredExchange): Exchange {
  const { operationId, request, response, t = 0, binds = {} } = stored;
  const parts = request.parts?.map((part: TextPart | StoredFile, index) =>
    "file" in part ? readBytes(file, `${pointer}/request/parts/${index}/file`, part) : part,
  );
  return { operationId, request: parts ? { ...request, parts } : request, response, t, binds };
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
