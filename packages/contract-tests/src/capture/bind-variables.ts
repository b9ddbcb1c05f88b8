import { escapeStep } from "../json-pointer.ts";
import type { RecordedResponse } from "../recording/recording.ts";
import { redacted } from "../redaction/span.ts";
import type { StoredRequest } from "./record-request.ts";

/** A call of a flow before its variables are bound. */
export interface UnboundCall {
  readonly request: StoredRequest;
  readonly response: RecordedResponse;
  /** Parameters in its path, as they were sent. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What binding adds to a call. */
export interface BoundCall {
  readonly request: StoredRequest;
  readonly binds: Readonly<Record<string, string>>;
}

/** A text that an answer gave first. */
interface Given {
  readonly call: number;
  readonly pointer: string;
  readonly value: string;
}

const shortest = 6;

function* leaves(value: unknown, pointer = ""): Generator<readonly [pointer: string, value: string]> {
  if (typeof value === "string" || typeof value === "number") yield [pointer, String(value)];
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* leaves(child, `${pointer}/${escapeStep(key)}`);
}

/** Whether a text is a name that a server gives, such as `task_01JT` or an address, and no word. */
function isGiven(value: string): boolean {
  return value.length >= shortest && !/\s/.test(value) && /\d/.test(value) && !value.includes(redacted);
}

/** What the request says besides its headers, as one text in which a given text is found as it was sent. */
function saidBy({ path, query, body, parts }: StoredRequest): string {
  return [path, ...leaves([query, body, parts])].flat().join("\n");
}

/** The texts that answers gave and no request had said before. */
function givenTexts(calls: readonly UnboundCall[]): readonly Given[] {
  const given: Given[] = [];
  let said = "";
  for (const [call, { request, response }] of calls.entries()) {
    said += `\n${saidBy(request)}`;
    for (const [pointer, value] of leaves(response.body)) {
      if (isGiven(value) && !said.includes(value)) given.push({ call, pointer, value });
    }
    said += `\n${[...leaves(response.body)].map(([, value]) => value).join("\n")}`;
  }
  return given;
}

function replaceIn(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, replaceIn(child, replace)]));
}

/** The request with a text replaced wherever it stands by itself. */
function fillIn(request: StoredRequest, value: string, variable: string): StoredRequest {
  const escaped = RegExp.escape(value);
  const pattern = new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, "g");
  const { path, query, body } = request;
  const encoded = path.split("/").map((step) => step.replaceAll(encodeURIComponent(value), value));
  const said = { path: encoded.join("/"), ...(query && { query }), ...(body !== undefined && { body }) };
  // Only texts change, so each keeps its shape.
  const filled = replaceIn(said, (text) => text.replaceAll(pattern, () => variable)) as typeof said;
  return JSON.stringify(filled) === JSON.stringify(said) ? request : { ...request, ...filled };
}

/** How a variable is called: as the parameter that it fills, or as the field that gave it. */
function nameOf({ pointer, value }: Given, users: readonly UnboundCall[], taken: ReadonlySet<string>): string {
  const parameters = users.flatMap((call) => Object.entries(call.parameters));
  const parameter = parameters.find(([, sent]) => sent === value || sent === encodeURIComponent(value))?.[0];
  const field = pointer.split("/").findLast((step) => !/^\d*$/.test(step)) ?? "";
  const name = (parameter ?? field).replaceAll(/[^a-z0-9]+/gi, "_").toLowerCase();
  const plain = /^[a-z]/.test(name) ? name : `text_${name}`;
  let free = plain;
  for (let count = 2; taken.has(free); count++) free = `${plain}_${count}`;
  return free;
}

/**
 * Replaces in each request of a flow what an earlier answer gave, such as the id of a task, by a variable that this
 * answer binds. Given is what has a digit, no space, at least 6 characters, and what no request had said before.
 */
export function bindVariables(calls: readonly UnboundCall[]): readonly BoundCall[] {
  const requests = calls.map(({ request }) => request);
  const binds: Record<string, string>[] = calls.map(() => ({}));
  const taken = new Set<string>();
  const longestFirst = givenTexts(calls).toSorted((a, b) => b.value.length - a.value.length || a.call - b.call);
  for (const given of longestFirst) {
    const later = calls.slice(given.call + 1).filter(({ request }) => fillIn(request, given.value, "") !== request);
    if (later.length === 0) continue;
    const name = nameOf(given, later, taken);
    for (let at = given.call + 1; at < requests.length; at++) {
      const request = requests[at];
      if (request) requests[at] = fillIn(request, given.value, `{{${name}}}`);
    }
    taken.add(name);
    Object.assign(binds[given.call] ?? {}, { [name]: given.pointer });
  }
  return requests.map((request, at) => ({ request, binds: binds[at] ?? {} }));
}
