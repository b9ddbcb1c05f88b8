import { type OpenApiDocument, resolveIn } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { listOf } from "../contract/json.ts";
import { unknownText } from "../contract/unknown-text.ts";
import { combined, exampleValue } from "./example-value.ts";
import { type Probe, put, type Spot, standingAt, tried } from "./probe.ts";
import { valuesToTry } from "./value-probes.ts";

interface Visit {
  readonly document: OpenApiDocument;
  /** Whether base values hold all that may be there, or what must be there only. */
  readonly full: boolean;
}

function inside({ base, pointer }: Spot, step: string): Spot {
  return { base, pointer: `${pointer}/${escapeStep(step)}` };
}

function* ofObject(schema: JsonObject, spot: Spot, visit: Visit): Generator<Probe> {
  const value = standingAt(spot);
  if (!isObject(value)) return;
  const properties = isObject(schema.properties) ? schema.properties : {};
  for (const name of Object.keys(value)) {
    yield tried(inside(spot, name), undefined);
    const described = properties[name] ?? schema.additionalProperties;
    if (isObject(described)) yield* probesAt(described, inside(spot, name), visit);
  }
  const absent = Object.entries(properties).filter(([name]) => !(name in value));
  if (!visit.full) return;
  for (const [name, property] of absent) {
    yield* ofAbsent(property, inside(spot, name), visit);
    // Where there is room for few properties only, each is tried alone.
    if ("maxProperties" in schema) yield* ofAbsent(property, inside(put(spot, {}), name), visit);
  }
}

/** A property that no example holds, because something refuses it. */
function* ofAbsent(property: unknown, spot: Spot, visit: Visit): Generator<Probe> {
  const schema = isObject(property) ? property : {};
  for (const value of valuesToTry(schema, undefined)) yield tried(spot, value);
  yield* ofPart(schema.not, put(spot, unknownText), visit);
}

function* ofList({ items }: JsonObject, spot: Spot, visit: Visit): Generator<Probe> {
  const value = standingAt(spot);
  if (Array.isArray(value) && value.length > 0 && isObject(items)) yield* probesAt(items, inside(spot, "0"), visit);
}

/** A branch, a condition or what is refused: a value that it describes beside what was there, and what is done to it. */
function* ofPart(part: unknown, spot: Spot, visit: Visit): Generator<Probe> {
  if (!isObject(part)) return;
  const own = exampleValue(visit.document, part, visit);
  if (own === undefined) return;
  const filled = combined(standingAt(spot), own);
  yield tried(spot, filled);
  yield* probesAt(part, put(spot, filled), visit);
}

function* ofUnion(schema: JsonObject, spot: Spot, visit: Visit): Generator<Probe> {
  for (const [branch, part] of listOf(schema.anyOf ?? schema.oneOf).entries()) {
    const value = exampleValue(visit.document, schema, { ...visit, branch });
    if (value === undefined) continue;
    yield tried(spot, value);
    for (const name of Object.keys(isObject(value) ? value : {}))
      yield tried(inside(put(spot, value), name), undefined);
    if (isObject(part)) yield* probesAt(part, put(spot, value), visit);
    // Beside all that may be there another branch may fit, and what this one says would not show.
    if (!visit.full) yield* ofPart(part, put(spot, value), { ...visit, full: true });
  }
}

/** What stands in a component is tried there. Where it is referred to, enough to tell it from another component. */
function* ofReferred(schema: JsonObject, spot: Spot, { document, full }: Visit): Generator<Probe> {
  for (const branch of [undefined, ...listOf(schema.anyOf ?? schema.oneOf).keys()]) {
    const value = exampleValue(document, schema, { full, ...(branch === undefined ? {} : { branch }) });
    if (value === undefined) continue;
    yield tried(spot, value);
    for (const name of Object.keys(isObject(value) ? value : {})) {
      for (const other of [undefined, unknownText, 1, null]) yield tried(inside(put(spot, value), name), other);
    }
  }
}

function* probesAt(schema: JsonObject, spot: Spot, visit: Visit): Generator<Probe> {
  const { $ref, ...beside } = schema;
  const own = resolveIn<unknown>(visit.document, schema);
  if (!isObject(own)) return;
  if (visit.full) for (const value of valuesToTry(own, standingAt(spot))) yield tried(spot, value);
  if ($ref !== undefined) yield* ofReferred(own, spot, visit);
  yield* within($ref === undefined ? own : beside, spot, visit);
}

function* within(schema: JsonObject, spot: Spot, visit: Visit): Generator<Probe> {
  yield* ofObject(schema, spot, visit);
  yield* ofList(schema, spot, visit);
  yield* ofUnion(schema, spot, visit);
  for (const part of [...listOf(schema.allOf), schema.not]) yield* ofPart(part, spot, visit);
  // Where a condition holds, what it asks for has to hold as well.
  if (schema.if) yield* ofPart({ allOf: [schema.if, schema.then ?? {}] }, spot, visit);
}

/** The values by which a schema of the contract is tried, at every place that it describes. */
export function* schemaProbes(document: OpenApiDocument, schema: JsonObject): Generator<Probe> {
  for (const full of [true, false]) {
    const base = exampleValue(document, schema, { full });
    if (base === undefined) continue;
    yield tried({ base, pointer: "" }, base);
    yield* probesAt(schema, { base, pointer: "" }, { document, full });
  }
}
