import { pointerOf } from "../judge/contract-schemas.ts";
import type { Cell, CellKind } from "./coverage.ts";
import { type SchemaCell, schemaCells } from "./schema-cells.ts";
import { best, type Sighting } from "./sighting.ts";

/** Where the cells of one parameter or one body stand. */
export interface CellPlace {
  readonly operationId: string;
  readonly side: Cell["side"];
  /** `query async`, `application/json`, `200 application/json`. */
  readonly prefix: string;
}

function cellOf({ operationId, side, prefix }: CellPlace, { kind, place, name, schemaPath, shown }: SchemaCell): Cell {
  const id = [operationId, side, prefix, place, kind, name].filter(Boolean).join(" ");
  return { id, operationId, side, kind, schemaPath, evidence: best(shown) };
}

/** The cell of something that is no schema: an operation, a status, a media type, a parameter, a header. */
export function plainCell(
  place: CellPlace,
  kind: CellKind,
  object: object,
  shown: readonly Sighting[],
  name = "",
): Cell {
  return cellOf(place, { kind, name, shown, place: "", schemaPath: pointerOf(object) ?? "" });
}

/** The cells of all that a schema of the contract describes. */
export function cellsOfSchema(place: CellPlace, schema: unknown, sightings: readonly Sighting[]): readonly Cell[] {
  // The contract describes parameters and bodies by objects, never by `true` or `false`.
  return [...schemaCells(schema as object, sightings)].map((one) => cellOf(place, one));
}
