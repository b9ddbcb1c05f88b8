import type { JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { listAt, stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import type { Side } from "../side.ts";
import { type Change, sidedChange, wholeChange } from "./change.ts";
import { compareNamed } from "./compare-named.ts";
import type { OperationPlace } from "./list-operations.ts";
import type { Pair, Revisions } from "./pair.ts";

/** Headers that OpenAPI describes elsewhere. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

function namesIn(template: string): readonly string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
}

/** Path parameters are known by their place in the template, headers whatever their case, the whole query by itself. */
function keyOf({ in: place, name }: JsonObject, path: string): string {
  if (place === "querystring") return "querystring";
  if (place !== "path") return `${place} ${place === "header" ? String(name).toLowerCase() : name}`;
  return `path ${namesIn(path).indexOf(String(name))}`;
}

function parametersOf(revision: Revision, { item, operation, path }: OperationPlace): ReadonlyMap<string, JsonObject> {
  const all = [...listAt(item, "parameters"), ...listAt(operation, "parameters")].map((node) => revision.follow(node));
  const counted = all.filter(
    ({ in: place, name }) => place !== "header" || !ignoredHeaders.has(String(name).toLowerCase()),
  );
  return new Map(counted.map((parameter) => [keyOf(parameter, path), parameter]));
}

function pointerOf({ in: place, name }: JsonObject): string {
  return `/parameters/${place}/${escapeStep(String(name))}`;
}

type Parameters = ReadonlyMap<string, JsonObject>;

/** The place that a parameter of the old revision moved to, when no parameter of its name stands where it was. */
function movedTo(key: string, was: JsonObject, older: Parameters, newer: Parameters): string | undefined {
  if (newer.has(key)) return undefined;
  const free = [...newer].find(([other, { name }]) => name === was.name && !older.has(other));
  return free?.[0];
}

function compareKey(
  key: string,
  names: readonly string[],
  was: JsonObject | undefined,
  is: JsonObject | undefined,
  side: Side,
  revisions: Revisions,
) {
  const pointer = pointerOf(is ?? was ?? {});
  const renamed = key.startsWith("path ") && was && is && was.name !== is.name;
  const name = renamed && names.includes(String(is.name)) ? "path-parameter-transposed" : "path-parameter-renamed";
  const message = `path parameter ${stringAt(was ?? {}, "name")} → ${stringAt(is ?? {}, "name")}`;
  return [
    ...(renamed ? [wholeChange(name, pointer, message, { old: was, new: is })] : []),
    ...compareNamed("parameter", was, is, pointer, side, revisions),
  ];
}

/** The parameters of a path and an operation together. */
export function compareParameters(
  places: { readonly older: OperationPlace; readonly newer: OperationPlace } & Pick<Pair, "pointer">,
  side: Side,
  revisions: Revisions,
): readonly Change[] {
  const older = parametersOf(revisions.older, places.older);
  const newer = parametersOf(revisions.newer, places.newer);
  const moves = new Map(
    [...older].flatMap(([key, was]) => {
      const to = movedTo(key, was, older, newer);
      return to === undefined ? [] : [[key, to] as const];
    }),
  );
  const arrived = new Set(moves.values());
  const names = namesIn(places.older.path);
  const keys = [...new Set([...older.keys(), ...newer.keys()])].filter((key) => !arrived.has(key));
  const changes = keys.flatMap((key) => {
    const was = older.get(key);
    const to = moves.get(key);
    if (was === undefined || to === undefined) return compareKey(key, names, was, newer.get(key), side, revisions);
    const is = newer.get(to) ?? {};
    const message = `parameter ${was.name}: ${was.in} → ${is.in}`;
    return [sidedChange("parameter-moved", side, pointerOf(is), message, { old: was, new: is })];
  });
  return changes.map((change) => ({ ...change, pointer: places.pointer + change.pointer }));
}
