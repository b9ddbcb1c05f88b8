import { type MediaType, type Operation, type Reference, type ResponseObject, resolve } from "@haoee/spec";
import { essenceOf } from "../judge/answer-schema.ts";
import { resolveSchema } from "../judge/contract-schemas.ts";
import { cellsOfSchema, plainCell } from "./cell-of.ts";
import type { Cell } from "./coverage.ts";
import type { RecordedCall } from "./recorded-calls.ts";
import type { Sighting } from "./sighting.ts";

/** A documented status with the recorded calls that were answered so. */
interface Answered {
  readonly status: string;
  readonly response: ResponseObject & { readonly headers?: Readonly<Record<string, Reference | object>> };
  readonly calls: readonly RecordedCall[];
}

/** The status under which the contract documents an answer: itself, its range, or `default`. */
function documentedStatus(status: number, statuses: readonly string[]): string {
  const candidates = [String(status), `${Math.floor(status / 100)}XX`];
  return candidates.find((candidate) => statuses.includes(candidate)) ?? "default";
}

function answeredBy(operation: Operation, calls: readonly RecordedCall[]): readonly Answered[] {
  const statuses = Object.keys(operation.object.responses);
  return Object.entries(operation.object.responses).map(([status, reference]) => ({
    status,
    response: resolve(reference),
    calls: calls.filter(({ exchange }) => documentedStatus(exchange.response.status, statuses) === status),
  }));
}

function shownBy(calls: readonly RecordedCall[]): readonly Sighting[] {
  return calls.map(({ responseKind }) => ({ value: undefined, kind: responseKind }));
}

function ofType(calls: readonly RecordedCall[], mediaType: string): readonly RecordedCall[] {
  return calls.filter(({ exchange }) => essenceOf(exchange.response.headers["content-type"] ?? "") === mediaType);
}

function headCells(operationId: string, { status, response, calls }: Answered): readonly Cell[] {
  const place = { operationId, side: "response", prefix: status } as const;
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => {
    const shown = calls.filter(({ exchange }) => Object.hasOwn(exchange.response.headers, name.toLowerCase()));
    return plainCell(place, "header", header, shownBy(shown), name);
  });
  const mediaTypes = Object.entries(response.content ?? {}).map(([mediaType, content]) =>
    plainCell(place, "media type", content, shownBy(ofType(calls, mediaType)), mediaType),
  );
  return [plainCell(place, "status", response, shownBy(calls)), ...headers, ...mediaTypes];
}

/** What the contract says of the bodies of a status and media type, with the recorded ones. */
interface Body {
  readonly name: string;
  readonly schema: object;
  readonly sightings: readonly Sighting[];
}

function bodyOf({ status, calls }: Answered, mediaType: string, { schema }: MediaType): Body {
  const sightings = ofType(calls, mediaType).flatMap(({ values, responseKind: kind }) =>
    values.map((value) => ({ value, kind })),
  );
  // The contract describes every body by an object, never by `true` or `false`.
  const own = schema as object;
  const component = "$ref" in own ? String(own.$ref).split("/").at(-1) : undefined;
  return { name: component ?? `${status} ${mediaType}`, schema: own, sightings };
}

/** What an operation can answer: its statuses, headers and media types, and once for each schema what is in a body. */
export function responseCells(operation: Operation, calls: readonly RecordedCall[]): readonly Cell[] {
  const { operationId } = operation;
  const answered = answeredBy(operation, calls);
  const bodies = answered.flatMap((one) =>
    Object.entries(one.response.content ?? {}).map(([mediaType, content]) => bodyOf(one, mediaType, content)),
  );
  // The errors of all statuses are of one schema: what is in them is asked for once.
  const shared = Map.groupBy(bodies, ({ schema }) => resolveSchema(schema));
  const inBodies = [...shared.values()].flatMap(([body, ...others]) => {
    if (!body) return [];
    const sightings = [body, ...others].flatMap((one) => one.sightings);
    return cellsOfSchema({ operationId, side: "response", prefix: body.name }, body.schema, sightings);
  });
  return [...answered.flatMap((one) => headCells(operationId, one)), ...inBodies];
}
