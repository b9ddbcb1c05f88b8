import type { JsonObject } from "../../json-object.ts";
import { listAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import { schemaOf } from "../schema/schema.ts";
import type { Side } from "../side.ts";
import type { Change } from "./change.ts";
import { compareEncodings } from "./compare-encodings.ts";
import { isBytes, isForm } from "./media-types.ts";
import { compareSchemasBelow, type Pair, type Revisions } from "./pair.ts";

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

/** What two revisions say of bodies of one media type: their schema, that of their items, and how their parts are written. */
export function compareMedia(mediaType: string, pair: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const bytes =
    isBytes(mediaType) && describesBytes(revisions.older, pair.older) && describesBytes(revisions.newer, pair.newer);
  const schemas = bytes ? [] : compareSchemasBelow(pair, "schema", side, revisions);
  const items = compareSchemasBelow(pair, "itemSchema", side, revisions);
  const encodings = isForm(mediaType) ? compareEncodings(pair, side, revisions) : [];
  return [...schemas, ...items, ...encodings];
}
