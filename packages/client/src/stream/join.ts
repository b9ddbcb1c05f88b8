import { isJsonObject, type JsonObject } from "../answers/json-object.ts";

/** A JSON object that is being put together. */
export type Draft = Record<string, unknown>;

/** Texts that hosts send whole, some of them again in every piece. All others come in parts. */
const wholeTexts = ["role", "type", "id", "name", "format"];

/** Levels that are joined: more than an answer has, and few enough for a hostile one. */
const deepest = 8;

/** Where each list has its last item of an index: long lists are not searched for every piece. */
const placesOf = new WeakMap<readonly unknown[], Map<unknown, number>>();

/** A piece goes on with the last item of its index, unless its id or type says that it is another. */
function continues(item: JsonObject, piece: JsonObject): boolean {
  return ["id", "type"].every((key) => !item[key] || !piece[key] || item[key] === piece[key]);
}

/** A few hosts answer in parts first and in plain text later, or the other way round. */
function toParts(content: unknown): unknown[] {
  if (Array.isArray(content)) return content;
  return content ? [{ type: "text", text: content }] : [];
}

function joinLists(list: unknown[], pieces: readonly unknown[], depth: number): unknown[] {
  const places = placesOf.get(list) ?? new Map(list.map((item, place) => [Object(item).index, place]));
  placesOf.set(list, places);
  for (const piece of pieces) {
    const { index }: JsonObject = Object(piece);
    const last = typeof index === "number" ? places.get(index) : undefined;
    const goesOn = last !== undefined && continues(Object(list[last]), Object(piece));
    const place = goesOn ? last : list.length;
    list[place] = join(list[place], piece, "", depth);
    places.set(index, place);
  }
  return list;
}

function join(before: unknown, piece: unknown, key: string, depth: number): unknown {
  if ((piece ?? "") === "") return before ?? piece;
  if (depth > deepest) return piece;
  const isText = typeof piece === "string";
  if (Array.isArray(piece) || (isText && Array.isArray(before))) {
    return joinLists(toParts(before), toParts(piece), depth + 1);
  }
  if (isText && before && typeof before === "string") return wholeTexts.includes(key) ? before : before + piece;
  if (!isJsonObject(piece)) return piece;
  // A draft of ours, since it was joined before.
  const draft = isJsonObject(before) ? (before as Draft) : {};
  for (const name in piece) joinField(draft, name, piece[name], depth + 1);
  return draft;
}

/**
 * Joins a field of a draft with the next piece of it: texts are appended, objects joined field by field, and the items
 * of lists appended unless they have an `index`, by which they are joined. Of all else the later one counts, but null
 * and an empty text replace nothing. The draft is changed, the piece is not.
 */
export function joinField(draft: Draft, name: string, piece: unknown, depth = 0): void {
  // Setting this one would change what kind of object the draft is.
  if (name === "__proto__") return;
  draft[name] = join(Object.hasOwn(draft, name) ? draft[name] : undefined, piece, name, depth);
}

/** Lets the next values of fields count in place of those before, unless they are null or an empty text. */
export function replaceFields(draft: Draft, fields: JsonObject): void {
  for (const name in fields) joinField(draft, name, fields[name], Number.POSITIVE_INFINITY);
}
