import { join } from "node:path";
import { pointerSteps, valueAt } from "../json-pointer.ts";
import { listRecordings } from "../recording/list-recordings.ts";
import type { RecordedChunk } from "../recording/recording.ts";
import type { Finding } from "../verification/finding.ts";
import { jsonExcerpt } from "./json-excerpt.ts";
import { excerptOf, type Place } from "./place.ts";
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

function targetOf(stored: unknown, { side, exchange, pointer }: Finding): Target | undefined {
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

/**
 * Where a recording shows what a finding says: the line of its file, and the value in its surroundings. Undefined when
 * the folder holds no such recording, or one that is not JSON.
 */
export function recordingPlace(folder: string, finding: Finding): Place | undefined {
  const file = join(folder, finding.recording);
  if (!listRecordings(folder).includes(file)) return undefined;
  const source = readYamlFile(file);
  const target = targetOf(parsed(source.text), finding);
  if (!target) return { file, line: 1, excerpt: excerptOf(source.text, 1) };
  const line = lineOf(source, `${target.message}${target.inside}`);
  return { file, line, excerpt: jsonExcerpt(target.value, target.pointer) };
}
