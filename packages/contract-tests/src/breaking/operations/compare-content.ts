import { escapeStep } from "../../json-pointer.ts";
import { isObject, type JsonObject, listAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import { schemaOf } from "../schema/schema.ts";
import type { Side } from "../side.ts";
import { type Change, sidedChange } from "./change.ts";
import { compareEncodings } from "./compare-encodings.ts";
import { includesMediaType, isBytes, isForm, normaliseMediaType } from "./media-types.ts";
import { compareSchemasBelow, type Pair, type Revisions } from "./pair.ts";

type Content = ReadonlyMap<string, { readonly name: string; readonly media: JsonObject }>;

function contentOf(content: JsonObject): Content {
  return new Map(
    Object.entries(content).map(([name, media]) => [
      normaliseMediaType(name),
      { name, media: isObject(media) ? media : {} },
    ]),
  );
}

/** The entry for a media type, else the narrowest range that includes it. */
function findMedia(content: Content, mediaType: string) {
  const covering = [...content].filter(([range]) => includesMediaType(range, mediaType));
  return content.get(mediaType) ?? covering.toSorted(([a], [b]) => b.length - a.length)[0]?.[1];
}

/** Bytes have a form that no schema describes: any text, or no schema at all. */
function describesBytes(revision: Revision, { schema }: JsonObject): boolean {
  return schemaOf(revision, schema).conjuncts.every(({ keywords }) => {
    const types = listAt(keywords, "type");
    return (
      Object.keys(keywords).every((keyword) => keyword === "type" || keyword.startsWith("content")) &&
      (types.length === 0 || types.includes("string"))
    );
  });
}

function compareMedia(mediaType: string, pair: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const bytes =
    isBytes(mediaType) && describesBytes(revisions.older, pair.older) && describesBytes(revisions.newer, pair.newer);
  const schemas = bytes ? [] : compareSchemasBelow(pair, "schema", side, revisions);
  const items = compareSchemasBelow(pair, "itemSchema", side, revisions);
  const encodings = isForm(mediaType) ? compareEncodings(pair, side, revisions) : [];
  return [...schemas, ...items, ...encodings];
}

/** The media types of a body, and the schema of each. */
export function compareContent(pair: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const [older, newer] = [contentOf(pair.older), contentOf(pair.newer)];
  const kept = [...older].flatMap(([mediaType, { name, media }]) => {
    const now = findMedia(newer, mediaType);
    const pointer = `${pair.pointer}/${escapeStep(now?.name ?? name)}`;
    if (now) return compareMedia(mediaType, { older: media, newer: now.media, pointer }, side, revisions);
    return [sidedChange("media-type-removed", side, pointer, `media type ${name}: described → gone`, { old: media })];
  });
  const added = [...newer].filter(([mediaType]) => !older.has(mediaType));
  return [
    ...kept,
    ...added.map(([, { name, media }]) => {
      const pointer = `${pair.pointer}/${escapeStep(name)}`;
      return sidedChange("media-type-added", side, pointer, `media type ${name}: absent → described`, { new: media });
    }),
  ];
}
