import { isJsonObject, type JsonObject } from "../answers/json-object.ts";

/** A JSON object that is being put together. */
export type Draft = Record<string, unknown>;

/** Texts that hosts send whole, some of them again in every piece. All others come in parts. */
const wholeTexts = ["role", "type", "id", "name", "format"];

/** Levels that are joined: more than an answer has, and few enough for a hostile one. */
const deepest = 8;

/** A piece goes on with the last item of its index, unless its id or type says that it is another. */
function continues(item: unknown, piece: JsonObject): boolean {
  const agrees = (key: string, of: JsonObject) => !of[key] || !piece[key] || of[key] === piece[key];
  return isJsonObject(item) && item.index === piece.index && agrees("id", item) && agrees("type", item);
}

function joinLists(list: unknown[], pieces: readonly unknown[], depth: number): unknown[] {
  for (const piece of pieces) {
    const numbered = isJsonObject(piece) && typeof piece.index === "number";
    const place = numbered ? list.findLastIndex((item) => continues(item, piece)) : -1;
    if (place < 0) list.push(join(undefined, piece, "", depth));
    else list[place] = join(list[place], piece, "", depth);
  }
  return list;
}

/** A few hosts answer in parts first and in plain text later, or the other way round. */
function toParts(text: unknown): unknown[] {
  return text ? [{ type: "text", text }] : [];
}

function joinTexts(before: unknown, piece: string, key: string, depth: number): unknown {
  if (Array.isArray(before)) return joinLists(before, toParts(piece), depth);
  if (typeof before !== "string" || before === "") return piece;
  return wholeTexts.includes(key) ? before : before + piece;
}

function join(before: unknown, piece: unknown, key: string, depth: number): unknown {
  if (piece === null || piece === undefined) return before ?? piece;
  if (depth > deepest) return piece;
  if (typeof piece === "string") return joinTexts(before, piece, key, depth);
  if (Array.isArray(piece)) return joinLists(Array.isArray(before) ? before : toParts(before), piece, depth + 1);
  if (!isJsonObject(piece)) return piece;
  // A draft of ours, since it was joined before.
  const draft = isJsonObject(before) ? (before as Draft) : {};
  for (const name in piece) joinField(draft, name, piece[name], depth + 1);
  return draft;
}

/**
 * Joins a field of a draft with the next piece of it: texts are appended, objects joined field by field, and the items
 * of lists appended unless they have an `index`, by which they are joined. Of all else the later one counts, but null
 * replaces nothing. The draft is changed, the piece is not.
 */
export function joinField(draft: Draft, name: string, piece: unknown, depth = 0): void {
  // Setting this one would change what kind of object the draft is.
  if (name === "__proto__") return;
  draft[name] = join(Object.hasOwn(draft, name) ? draft[name] : undefined, piece, name, depth);
}
