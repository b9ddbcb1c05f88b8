import { isObject, type JsonObject } from "../../json-object.ts";
import { valueAt } from "../../json-pointer.ts";
import type { Edit } from "../contract/edit.ts";
import { listOf } from "../contract/json.ts";
import { fieldsOf, rename, retype, spread } from "../json-fields.ts";

/** A change to the file of a recording. */
interface RecordingChange {
  readonly pointer: string;
  readonly edit: Edit;
}

/** One way to change recordings. */
export interface RecordingOperator {
  readonly name: string;
  /** Share of its mutants that must be noticed, from 0 to 1. */
  readonly least: number;
  changes(stored: JsonObject): readonly RecordingChange[];
}

interface Step {
  readonly pointer: string;
  readonly step: JsonObject;
}

const fieldsOfBody = 4;

function stepsOfRecording(stored: JsonObject): readonly Step[] {
  if (!Array.isArray(stored.exchanges)) return [{ pointer: "", step: stored }];
  return stored.exchanges.filter(isObject).map((step, index) => ({ pointer: `/exchanges/${index}`, step }));
}

function set(pointer: string, value: unknown): RecordingChange {
  return { pointer, edit: { pointer, value } };
}

type StepKind = "calls" | "webhooks" | "all";

function isOf(kind: StepKind, step: JsonObject): boolean {
  return kind === "all" || (kind === "webhooks") === "webhook" in step;
}

/** Changes of what stands at a place of every step that has it. */
function atSteps(
  place: string,
  change: (value: unknown, pointer: string) => readonly RecordingChange[],
  kind: StepKind = "all",
) {
  return (stored: JsonObject): readonly RecordingChange[] =>
    stepsOfRecording(stored).flatMap(({ pointer, step }) => {
      if (!isOf(kind, step)) return [];
      const value = valueAt(step, place);
      return value === undefined ? [] : change(value, pointer + place);
    });
}

function perField(edit: typeof rename) {
  const change = (body: unknown, pointer: string): readonly RecordingChange[] =>
    spread([...fieldsOf(body, pointer)], fieldsOfBody).map((field) => ({ pointer: field.pointer, edit: edit(field) }));
  return (stored: JsonObject): readonly RecordingChange[] =>
    ["/request/body", "/response/body"].flatMap((place) => atSteps(place, change)(stored));
}

function flippedByte(name: string): string {
  return name.replace(/^./, (digit) => (digit === "0" ? "1" : "0"));
}

/** A list with two neighbours in each other's place, for each two. */
function swaps(items: readonly unknown[], at: string): readonly RecordingChange[] {
  return items.slice(1).map((_, index) => ({
    pointer: `${at}/${index}`,
    edit: { pointer: at, value: items.with(index, items[index + 1]).with(index + 1, items[index]) },
  }));
}

/** Every way in which recordings are changed. */
export const recordingOperators: readonly RecordingOperator[] = [
  { name: "field retyped", least: 0.9, changes: perField(retype) },
  { name: "field renamed", least: 0.9, changes: perField(rename) },
  {
    name: "status changed",
    least: 1,
    // What a receiver of the user's answers, and where it stands, is the user's affair.
    changes: atSteps("/response/status", (_, at) => [set(at, 299), set(at, 500)], "calls"),
  },
  {
    name: "media type changed",
    least: 1,
    changes: atSteps("/response/headers/content-type", (_, at) => [set(at, "text/plain"), set(at, undefined)]),
  },
  {
    name: "path changed",
    least: 1,
    changes: atSteps("/request/path", (path, at) => [set(at, `${path}/changed`)], "calls"),
  },
  {
    name: "webhook renamed",
    least: 1,
    changes: atSteps("/webhook", (name, at) => [set(at, `${name}_unheard_of`)], "webhooks"),
  },
  {
    name: "webhook dropped",
    least: 1,
    changes: atSteps("", (_, at) => [set(at, undefined)], "webhooks"),
  },
  {
    name: "method changed",
    least: 1,
    changes: atSteps("/request/method", (method, at) => [set(at, method === "GET" ? "POST" : "GET")]),
  },
  { name: "operation changed", least: 1, changes: atSteps("/operationId", (_, at) => [set(at, "unheardOf")]) },
  {
    name: "file under another hash",
    least: 1,
    changes: (stored) => [
      ...atSteps("/response/file", (name, at) => [set(at, flippedByte(String(name)))])(stored),
      ...atSteps("/request/parts", (parts, at) =>
        listOf(parts).flatMap((part, index) =>
          isObject(part) && "file" in part ? [set(`${at}/${index}/file`, flippedByte(String(part.file)))] : [],
        ),
      )(stored),
    ],
  },
  {
    name: "chunk dropped",
    least: 0,
    changes: atSteps("/response/chunks", (chunks, at) => {
      const all = listOf(chunks);
      return all.length > 1 ? all.map((_, index) => set(`${at}/${index}`, undefined)) : [];
    }),
  },
  {
    name: "chunks swapped",
    least: 0,
    changes: atSteps("/response/chunks", (chunks, at) => swaps(listOf(chunks), at)),
  },
  {
    name: "event broken",
    least: 1,
    changes: atSteps("/response/chunks", (chunks, at) =>
      listOf(chunks).flatMap((chunk, index) => {
        const data = isObject(chunk) ? String(chunk.data) : "";
        return data.includes("data: {") ? [set(`${at}/${index}/data`, data.replace("data: {", "data: ["))] : [];
      }),
    ),
  },
  {
    name: "steps swapped",
    least: 1,
    changes: ({ exchanges }) => swaps(listOf(exchanges), "/exchanges"),
  },
  {
    name: "variable bound elsewhere",
    least: 1,
    changes: atSteps("/binds", (binds, at) =>
      Object.keys(isObject(binds) ? binds : {}).map((name) => set(`${at}/${name}`, "/unheard_of")),
    ),
  },
  { name: "claimed to be live", least: 1, changes: () => [set("/provenance/kind", "live")] },
  { name: "entry changed", least: 1, changes: () => [set("/entry", "unheard-of")] },
];
