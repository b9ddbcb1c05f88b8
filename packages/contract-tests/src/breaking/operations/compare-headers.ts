import { isObject, type JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import type { Revision } from "../document/revision.ts";
import type { Side } from "../side.ts";
import type { Change } from "./change.ts";
import { compareNamed } from "./compare-named.ts";
import type { Pair, Revisions } from "./pair.ts";

function headersOf(headers: JsonObject, revision: Revision): ReadonlyMap<string, JsonObject> {
  const named = Object.entries(headers).filter(([name, header]) => isObject(header) && !/^content-type$/i.test(name));
  return new Map(
    named.map(([name, header]) => [name.toLowerCase(), { in: "header", name, ...revision.follow(header) }]),
  );
}

/** The headers of an answer or of a part of a form. */
export function compareHeaders(pair: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const older = headersOf(pair.older, revisions.older);
  const newer = headersOf(pair.newer, revisions.newer);
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap((key) => {
    const [was, is] = [older.get(key), newer.get(key)];
    const name = String((is ?? was)?.name);
    return compareNamed("header", was, is, `${pair.pointer}/${escapeStep(name)}`, side, revisions);
  });
}
