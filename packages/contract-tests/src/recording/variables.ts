import { valueAt } from "../json-pointer.ts";
import type { Exchange, RecordedRequest } from "./recording.ts";

/** What earlier answers of a flow have given later requests. */
export type Variables = Readonly<Record<string, string>>;

/** The variables an exchange binds, read from the body of an answer to it. */
export function bind({ binds }: Exchange, body: unknown): Variables {
  return Object.fromEntries(Object.entries(binds).map(([name, pointer]) => [name, String(valueAt(body, pointer))]));
}

const placeholder = /\{\{([a-z0-9_]+)\}\}/g;

/** The names of the `{{variables}}` in path, query and body of a request. */
export function placeholdersOf({ path, query, body }: RecordedRequest): readonly string[] {
  return [...JSON.stringify([path, query, body]).matchAll(placeholder)].map(([, name = ""]) => name);
}

function fillText(text: string, variables: Variables): string {
  return text.replaceAll(placeholder, (whole, name: string) => variables[name] ?? whole);
}

function fillValue(value: unknown, variables: Variables): unknown {
  if (typeof value === "string") return fillText(value, variables);
  if (Array.isArray(value)) return value.map((item) => fillValue(item, variables));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fillValue(child, variables)]));
}

/** A request with its `{{variables}}` replaced in path, query and body. One that nothing has bound stays as it is. */
export function fillRequest(request: RecordedRequest, variables: Variables): RecordedRequest {
  const { method, headers, parts, ...rest } = request;
  // Each part keeps its shape: only texts inside it change.
  return { ...request, ...(fillValue(rest, variables) as typeof rest) };
}

/** The exchanges of a flow with the `{{variables}}` of their requests replaced by what the recorded answers hold. */
export function concreteExchanges(exchanges: readonly Exchange[]): readonly Exchange[] {
  let variables: Variables = {};
  return exchanges.map((exchange) => {
    const filled = { ...exchange, request: fillRequest(exchange.request, variables) };
    variables = { ...variables, ...bind(exchange, exchange.response.body) };
    return filled;
  });
}
