import type { JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { objectAt, stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";
import type { Alternative } from "../schema/alternatives.ts";
import { describedNames, propertySchema } from "../schema/properties.ts";
import { type Schema, schemaOf } from "../schema/schema.ts";
import type { Side } from "../side.ts";
import { type Change, sidedChange } from "./change.ts";
import { compareHeaders } from "./compare-headers.ts";
import { includesMediaType, normaliseMediaType } from "./media-types.ts";
import { below, type Pair, type Revisions } from "./pair.ts";
import { serialization } from "./serialization.ts";

function defaultOf({ type, conjuncts }: Alternative): string {
  if (type === "object") return "application/json";
  if (type === "array") {
    const items = conjuncts.map(({ revision, keywords }) => schemaOf(revision, keywords.items));
    return items.flatMap(({ alternatives }) => alternatives).map(defaultOf)[0] ?? "application/json";
  }
  const isFile = conjuncts.some(({ keywords }) => "contentMediaType" in keywords || "contentEncoding" in keywords);
  return isFile || conjuncts.length === 0 ? "application/octet-stream" : "text/plain";
}

/** The media types of a part, told by `encoding` or else following from the schema of the part. */
function mediaTypesOf(encoding: JsonObject, part: Schema): readonly string[] {
  const told = stringAt(encoding, "contentType");
  if (told !== undefined) return told.split(",").map(normaliseMediaType);
  return [...new Set(part.alternatives.filter(({ type }) => type !== "null").map(defaultOf))];
}

function partSchema(revision: Revision, media: JsonObject, name: string): Schema {
  return propertySchema(schemaOf(revision, media.schema), name);
}

function missing(from: readonly string[], to: readonly string[]): readonly string[] {
  return from.filter((mediaType) => !to.some((range) => includesMediaType(range, mediaType)));
}

function comparePart(name: string, media: Pair, encodings: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const pair = below(encodings, name, revisions);
  const pointer = `${encodings.pointer}/${escapeStep(name)}`;
  const was = mediaTypesOf(pair.older, partSchema(revisions.older, media.older, name));
  const is = mediaTypesOf(pair.newer, partSchema(revisions.newer, media.newer, name));
  const places = { old: pair.older, new: pair.newer };
  const message = `part ${name}: ${was.join(", ")} → ${is.join(", ")}`;
  const told = "contentType" in pair.older || "contentType" in pair.newer;
  const at = `${pointer}/contentType`;
  const [wasWritten, isWritten] = [serialization(pair.older, "form"), serialization(pair.newer, "form")];
  return [
    ...(told && missing(was, is).length > 0 ? [sidedChange("part-media-type-removed", side, at, message, places)] : []),
    ...(told && missing(is, was).length > 0 ? [sidedChange("part-media-type-added", side, at, message, places)] : []),
    ...(wasWritten === isWritten
      ? []
      : [
          sidedChange(
            "part-serialization-changed",
            side,
            pointer,
            `part ${name}: ${wasWritten} → ${isWritten}`,
            places,
          ),
        ]),
    ...compareHeaders(below(pair, "headers", revisions), side, revisions),
  ];
}

/** How the parts of a form are written. A part that came or went is told by the form's schema. */
export function compareEncodings(media: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const encodings = {
    older: objectAt(media.older, "encoding"),
    newer: objectAt(media.newer, "encoding"),
    pointer: `${media.pointer}/encoding`,
  };
  const names = new Set([...Object.keys(encodings.older), ...Object.keys(encodings.newer)]);
  const described = (revision: Revision, { schema }: JsonObject) =>
    schemaOf(revision, schema).alternatives.flatMap((alternative) => [...describedNames(alternative, side)]);
  const older = new Set(described(revisions.older, media.older));
  const newer = new Set(described(revisions.newer, media.newer));
  const both = [...names].filter((name) => older.has(name) && newer.has(name));
  return both.flatMap((name) => comparePart(name, media, encodings, side, revisions));
}
