import type { RecordedRequest } from "../../recording/recording.ts";
import { applyEdit } from "../contract/edit.ts";
import { type Field, fieldsOf, rename, retype, spread } from "../json-fields.ts";

/** A request that somebody gets wrong. */
interface RequestChange {
  /** JSON pointer into the body, or the name of what is changed. */
  readonly pointer: string;
  readonly request: RecordedRequest;
}

/** One way to get a request wrong. */
export interface RequestOperator {
  readonly name: string;
  /** Share of its mutants that must be noticed, from 0 to 1. */
  readonly least: number;
  changes(request: RecordedRequest): readonly RequestChange[];
}

const fieldsOfBody = 8;

function perField(edit: (field: Field) => ReturnType<typeof rename>) {
  return (request: RecordedRequest): readonly RequestChange[] =>
    spread([...fieldsOf(request.body)], fieldsOfBody).map((field) => ({
      pointer: field.pointer,
      request: { ...request, body: applyEdit(request.body, edit(field)) },
    }));
}

function perPart(change: (name: string) => string | undefined) {
  return (request: RecordedRequest): readonly RequestChange[] =>
    (request.parts ?? []).map((part, index) => {
      const name = change(part.name);
      const parts = (request.parts ?? []).flatMap((one, place) => {
        if (place !== index) return [one];
        return name === undefined ? [] : [{ ...one, name }];
      });
      return { pointer: `part ${part.name}`, request: { ...request, parts } };
    });
}

/** Every way in which requests are got wrong. */
export const requestOperators: readonly RequestOperator[] = [
  { name: "field retyped", least: 0.9, changes: perField(retype) },
  { name: "field renamed", least: 0.9, changes: perField(rename) },
  { name: "part renamed", least: 0.9, changes: perPart((name) => `${name}_unheard_of`) },
  {
    name: "body left out",
    least: 1,
    changes: ({ body, parts, ...rest }) =>
      body === undefined && parts === undefined ? [] : [{ pointer: "body", request: rest }],
  },
  {
    name: "path changed",
    least: 1,
    changes: (request) => [{ pointer: "path", request: { ...request, path: `${request.path}/changed` } }],
  },
  {
    name: "method changed",
    least: 1,
    changes: ({ method, ...rest }) => {
      if (method === "POST") {
        const { body: _, parts: __, ...bare } = rest;
        return [{ pointer: "method", request: { ...bare, method: "GET" } }];
      }
      return [{ pointer: "method", request: { ...rest, method: "POST" } }];
    },
  },
  {
    name: "query parameter unheard of",
    least: 1,
    changes: (request) => [
      { pointer: "query", request: { ...request, query: { ...request.query, unheard_of: "true" } } },
    ],
  },
];
