import type { JsonObject } from "../../json-object.ts";
import { schemaOf } from "../schema/schema.ts";
import type { Side } from "../side.ts";
import { type Change, sidedChange } from "./change.ts";
import { compareContent } from "./compare-content.ts";
import { below, compareSchemasBelow, type Pair, type Revisions } from "./pair.ts";
import { defaultStyle, serialization } from "./serialization.ts";

type Noun = "parameter" | "header";

function isRequired(node: JsonObject): boolean {
  return node.required === true || node.in === "path";
}

function title(noun: Noun, node: JsonObject): string {
  return `${noun === "header" || node.in === "header" ? "header" : `${node.in} parameter`} ${node.name}`;
}

/** Lists and objects are written in ways that a single value is not. */
function isWrittenAlike(pair: Pair, { older, newer }: Revisions): boolean {
  const style = defaultStyle(pair.newer.in);
  const [was, is] = [serialization(pair.older, style), serialization(pair.newer, style)];
  const types = [schemaOf(older, pair.older.schema), schemaOf(newer, pair.newer.schema)].flatMap(({ alternatives }) =>
    alternatives.map(({ type }) => type),
  );
  const single = !types.includes("array") && !types.includes("object");
  return single ? was.replace(/(not )?exploded/, "") === is.replace(/(not )?exploded/, "") : was === is;
}

/** A value that moved between `schema` and `content` is written anew, whatever its schema. */
function compareValues(pair: Pair, side: Side, revisions: Revisions): readonly Change[] {
  if ("content" in pair.older !== "content" in pair.newer) return [];
  return [
    ...compareSchemasBelow(pair, "schema", side, revisions),
    ...compareContent(below(pair, "content", revisions), side, revisions),
  ];
}

function compareKept(noun: Noun, pair: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const { older, newer, pointer } = pair;
  const places = { old: older, new: newer };
  const name = title(noun, newer);
  const [was, is] = [isRequired(older), isRequired(newer)];
  const alike = isWrittenAlike(pair, revisions);
  const deprecated = newer.deprecated === true && older.deprecated !== true;
  const style = defaultStyle(newer.in);
  const written = `${name}: ${serialization(older, style)} → ${serialization(newer, style)}`;
  return [
    ...(is && !was
      ? [sidedChange(`${noun}-became-required`, side, pointer, `${name}: optional → required`, places)]
      : []),
    ...(was && !is
      ? [sidedChange(`${noun}-became-optional`, side, pointer, `${name}: required → optional`, places)]
      : []),
    ...(alike ? [] : [sidedChange(`${noun}-serialization-changed`, side, pointer, written, places)]),
    ...(deprecated ? [sidedChange(`${noun}-deprecated`, side, pointer, `${name}: deprecated`, places)] : []),
    ...compareValues(pair, side, revisions),
  ];
}

/** A parameter or header of both revisions, or of one. */
export function compareNamed(
  noun: Noun,
  was: JsonObject | undefined,
  is: JsonObject | undefined,
  pointer: string,
  side: Side,
  revisions: Revisions,
): readonly Change[] {
  if (was && is) return compareKept(noun, { older: was, newer: is, pointer }, side, revisions);
  if (was)
    return [sidedChange(`${noun}-removed`, side, pointer, `${title(noun, was)}: described → gone`, { old: was })];
  if (!is) return [];
  const required = isRequired(is);
  const message = `${title(noun, is)}: absent → ${required ? "required" : "optional"}`;
  return [sidedChange(required ? `required-${noun}-added` : `${noun}-added`, side, pointer, message, { new: is })];
}
