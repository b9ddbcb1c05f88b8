import { join } from "node:path";
import { isInvalidRecordingError } from "../errors/invalid-recording-error.ts";
import { pointerSteps, valueAt } from "../json-pointer.ts";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import type { RecordedChunk } from "../recording/recording.ts";
import type { Finding } from "../verification/finding.ts";
import { jsonExcerpt } from "./json-excerpt.ts";
import type { Place } from "./place.ts";
import { recordedEvent } from "./recorded-event.ts";
import { childAt, readYamlFile, type YamlFile } from "./yaml-file.ts";

/** What a finding is about, in the file: the message, and the value its pointer leads into. */
interface Target {
  readonly message: string;
  readonly inside: string;
  readonly value: unknown;
  readonly pointer: string;
}

/** Pointers to the calls or to the webhooks of a recording, in order. */
function stepPointers(stored: unknown, webhooks: boolean): readonly string[] {
  const steps = valueAt(stored, "/exchanges");
  if (!Array.isArray(steps)) return webhooks ? [] : [""];
  return steps.flatMap((step, index) => ("webhook" in step === webhooks ? [`/exchanges/${index}`] : []));
}

function inStream(message: string, chunks: readonly RecordedChunk[], pointer: string): Target | undefined {
  const [number = "", ...rest] = pointerSteps(pointer);
  const event = /^\d+$/.test(number) ? recordedEvent(chunks, Number(number)) : undefined;
  if (!event) return undefined;
  const steps = pointer.split("/").slice(2);
  return {
    message,
    inside: `/chunks/${event.chunk}`,
    value: parsed(event.data),
    pointer: rest.length === 0 ? "" : `/${steps.join("/")}`,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function targetOf(stored: unknown, { source, side, exchange, pointer }: Finding): Target | undefined {
  // The checks of genuineness look at the whole file.
  if (source === "genuineness") return { message: "", inside: pointer, value: stored, pointer };
  const step = stepPointers(stored, side === "webhook")[exchange];
  if (step === undefined) return undefined;
  const message = `${step}/${side === "response" ? "response" : "request"}`;
  const held = valueAt(stored, message);
  const chunks = valueAt(held, "/chunks");
  const streamed = Array.isArray(chunks) ? inStream(message, chunks, pointer) : undefined;
  const body = valueAt(held, "/body");
  // A pointer may lead into the body, or into the message, as one to a header does.
  if (streamed) return streamed;
  return body === undefined
    ? { message, inside: pointer, value: held, pointer }
    : { message, inside: `/body${pointer}`, value: body, pointer };
}

/** The line at which a pointer stops to lead further. */
function lineOf({ document, lineAt }: YamlFile, pointer: string): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of pointerSteps(pointer)) {
    const child = childAt(node, step);
    if (!child) break;
    node = child.value;
    offset = child.offset;
  }
  return lineAt(offset);
}

/** A recording's file, with its lines and its value, which is undefined where it is no recording that may be shown. */
interface Opened {
  readonly source: YamlFile;
  readonly stored: unknown;
}

/** What is refused as a recording may hold a key, so that not a line of it is shown. */
function open(file: string): Opened | undefined {
  try {
    readRecording(file);
  } catch (error) {
    if (isInvalidRecordingError(error)) return undefined;
    throw error;
  }
  const source = readYamlFile(file);
  return { source, stored: JSON.parse(source.text) };
}

const nothing = { first: 1, marked: 1, lines: [] };

/**
 * Finds where the recordings of a folder show what findings say: the line of the file, and the value in its
 * surroundings. A finding about no file of the folder has no place.
 */
export function recordingPlaces(folder: string): (finding: Finding) => Place | undefined {
  const known = new Set(listRecordings(folder));
  const opened = new Map<string, Opened | undefined>();
  return (finding) => {
    const file = join(folder, finding.recording);
    if (!known.has(file)) return undefined;
    if (!opened.has(file)) opened.set(file, open(file));
    const { source, stored } = opened.get(file) ?? {};
    const target = targetOf(stored, finding);
    if (!source || !target) return { file, line: 1, excerpt: nothing };
    const line = lineOf(source, `${target.message}${target.inside}`);
    return { file, line, excerpt: jsonExcerpt(target.value, target.pointer) };
  };
}
