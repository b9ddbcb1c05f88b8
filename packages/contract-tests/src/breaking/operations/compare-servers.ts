import { isObject, type JsonObject } from "../../json-object.ts";
import { listAt, objectAt, stringsAt } from "../document/json.ts";
import { type Change, wholeChange } from "./change.ts";

/** A server by its address, with all entries that have this address. */
type Servers = ReadonlyMap<string, readonly JsonObject[]>;

/** A trailing slash changes no address that is built from it. */
function serversOf(node: JsonObject): Servers {
  return Map.groupBy(listAt(node, "servers").filter(isObject), ({ url }) => String(url).replace(/\/$/, ""));
}

function variablesOf(entries: readonly JsonObject[], name: string): readonly JsonObject[] {
  return entries.map((entry) => objectAt(objectAt(entry, "variables"), name));
}

/** The values that a variable may have, undefined for any. */
function valuesOf(variables: readonly JsonObject[]): ReadonlySet<string> | undefined {
  if (variables.some((variable) => !Array.isArray(variable.enum))) return undefined;
  return new Set(variables.flatMap((variable) => stringsAt(variable, "enum")));
}

type Values = ReturnType<typeof valuesOf>;

/** Whether a variable had a value that it has no longer. */
function loses(was: Values, is: Values): boolean {
  if (is === undefined) return false;
  return was === undefined || [...was].some((value) => !is.has(value));
}

function valuesText(values: Values): string {
  return values === undefined ? "any" : [...values].join(", ");
}

function compareVariable(
  name: string,
  older: readonly JsonObject[],
  newer: readonly JsonObject[],
  pointer: string,
): readonly Change[] {
  const [olds, news] = [variablesOf(older, name), variablesOf(newer, name)];
  const [old, now] = [olds[0]?.default, news[0]?.default];
  const [was, is] = [valuesOf(olds), valuesOf(news)];
  const message = `server variable ${name}: ${valuesText(was)} → ${valuesText(is)}`;
  const defaults = `default of the server variable ${name}: ${old} → ${now}`;
  const places = { old: olds[0], new: news[0] };
  return [
    ...(old === now ? [] : [wholeChange("server-variable-default-changed", pointer, defaults, places)]),
    ...(loses(was, is) ? [wholeChange("server-variable-value-removed", pointer, message, places)] : []),
    ...(loses(is, was) ? [wholeChange("server-variable-value-added", pointer, message, places)] : []),
  ];
}

function compareVariables(older: readonly JsonObject[], newer: readonly JsonObject[], pointer: string) {
  const names = new Set([...older, ...newer].flatMap((entry) => Object.keys(objectAt(entry, "variables"))));
  return [...names].flatMap((name) => compareVariable(name, older, newer, pointer));
}

/** The address that holds where no server is told; nobody was told of it, so it neither comes nor goes. */
const unspoken = "";

function missing(from: Servers, to: Servers): readonly (readonly [string, JsonObject | undefined])[] {
  const left = [...from].filter(([url]) => !to.has(url) && !(url === unspoken && to.size === 0));
  return left.map(([url, [entry]]) => [url || "/", entry]);
}

/** The servers of a document, or those that an operation has for itself. */
export function compareServers(older: JsonObject, newer: JsonObject, pointer: string): readonly Change[] {
  const [was, is] = [serversOf(older), serversOf(newer)];
  return [
    ...missing(was, is).map(([url, old]) =>
      wholeChange("server-removed", pointer, `server ${url}: listed → gone`, { old }),
    ),
    ...missing(is, was).map(([url, now]) =>
      wholeChange("server-added", pointer, `server ${url}: absent → listed`, { new: now }),
    ),
    ...[...was].flatMap(([url, entries]) => compareVariables(entries, is.get(url) ?? entries, pointer)),
  ];
}
