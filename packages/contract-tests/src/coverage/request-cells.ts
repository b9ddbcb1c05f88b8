import { type Operation, type Parameter, resolve } from "@haoee/spec";
import { pathParameters } from "../addresses/path-parameters.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import { partsByName } from "../recording/parts-by-name.ts";
import { cellsOfSchema, plainCell } from "./cell-of.ts";
import type { Cell } from "./coverage.ts";
import type { RecordedCall } from "./recorded-calls.ts";
import type { Sighting } from "./sighting.ts";

function parameterValue({ name, in: place }: Parameter, { path: template }: Operation, call: RecordedCall): unknown {
  const { path, query = {}, headers } = call.exchange.request;
  if (place === "path") return pathParameters(template, path)?.[name];
  return place === "query" ? query[name] : headers[name.toLowerCase()];
}

function cellsOfParameter(operation: Operation, parameter: Parameter, calls: readonly RecordedCall[]): readonly Cell[] {
  const { operationId } = operation;
  const place = { operationId, side: "request", prefix: `${parameter.in} ${parameter.name}` } as const;
  const sightings: readonly Sighting[] = calls.map((call) => ({
    value: parameterValue(parameter, operation, call),
    kind: call.requestKind,
  }));
  const present = sightings.filter(({ value }) => value !== undefined);
  const absent = sightings.filter(({ value }) => value === undefined);
  return [
    plainCell(place, "parameter", parameter, present),
    ...(parameter.required ? [] : [plainCell(place, "absence", parameter, absent)]),
    ...cellsOfSchema(place, parameter.schema, present),
  ];
}

function sentBody({ exchange: { request } }: RecordedCall): unknown {
  return request.parts ? partsByName(request.parts, ({ filename }) => filename) : request.body;
}

/** What an operation can be asked: its parameters, the media types of its body, and what is in these. */
export function requestCells(operation: Operation, calls: readonly RecordedCall[]): readonly Cell[] {
  const { operationId, object } = operation;
  const parameters = (object.parameters ?? []).flatMap((one) => cellsOfParameter(operation, resolve(one), calls));
  const bodies = Object.entries(object.requestBody?.content ?? {}).flatMap(([mediaType, content]) => {
    const place = { operationId, side: "request", prefix: mediaType } as const;
    const sightings = calls
      .filter(({ exchange }) => essenceOf(exchange.request.headers["content-type"] ?? "") === mediaType)
      .map((call) => ({ value: sentBody(call), kind: call.requestKind }));
    return [plainCell(place, "media type", content, sightings), ...cellsOfSchema(place, content.schema, sightings)];
  });
  return [...parameters, ...bodies];
}
