import type { Example, Parameter, Reference } from "./document.ts";
import type { Entry } from "./entries.ts";
import type { OperationId } from "./operation-ids.ts";
import { findOperation, type Operation } from "./operations.ts";
import { resolve } from "./resolve.ts";

/** The request that an entry documents. A file in a form is named by its file name. */
export interface RequestExample {
  readonly operationId: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Media type of the body, undefined when there is none. */
  readonly mediaType?: string;
  readonly body?: unknown;
}

/** An answer that an entry documents. Under `text/event-stream` the value is the array of events. */
export interface ResponseExample {
  readonly operationId: OperationId;
  readonly status: number;
  readonly mediaType: string;
  /** Key of the example: the id of the entry, or `<id>.<situation>`. */
  readonly key: string;
  readonly value: unknown;
}

type Examples = Readonly<Record<string, Example | Reference>> | undefined;

function example(examples: Examples, key: string): Example | undefined {
  const found = examples?.[key];
  return found && resolve(found);
}

function parametersOf(operation: Operation): readonly Parameter[] {
  return (operation.object.parameters ?? []).map((parameter) => resolve(parameter));
}

function parameterExamples(operation: Operation, place: "path" | "query", key: string): Record<string, string> {
  const named = parametersOf(operation).filter((parameter) => parameter.in === place);
  return Object.fromEntries(
    named.flatMap(({ name, examples }) => {
      const found = example(examples, key);
      return found ? [[name, String(found.value)]] : [];
    }),
  );
}

function bodyExample(operation: Operation, key: string): Pick<RequestExample, "mediaType" | "body"> {
  for (const [mediaType, { examples }] of Object.entries(operation.object.requestBody?.content ?? {})) {
    const found = example(examples, key);
    if (found) return { mediaType, body: found.value };
  }
  return {};
}

/**
 * The requests that an entry documents: one for its operation, and one for each further operation of its page.
 * Empty when the contract does not describe the entry yet.
 */
export function requestExamples(entry: Entry): readonly RequestExample[] {
  if (!entry.described) return [];
  return [entry.operation, ...entry.also].flatMap((operationId) => {
    const operation = findOperation(operationId);
    if (!operation) return [];
    // The query on the page is that of its own operation.
    const query = operationId === entry.operation ? parameterExamples(operation, "query", entry.id) : {};
    const path = parameterExamples(operation, "path", entry.id);
    return [{ operationId, path, query, ...bodyExample(operation, entry.id) }];
  });
}

/** The successful answers that an entry documents, its own first, then its further situations. */
export function responseExamples(entry: Entry): readonly ResponseExample[] {
  return [entry.operation, ...entry.also].flatMap((operationId) => {
    const response = findOperation(operationId)?.object.responses["200"];
    return Object.entries((response && resolve(response).content) ?? {}).flatMap(([mediaType, { examples }]) =>
      Object.entries(examples ?? {})
        .filter(([key]) => key === entry.id || key.startsWith(`${entry.id}.`))
        .map(([key, value]) => ({ operationId, status: 200, mediaType, key, value: resolve(value).value })),
    );
  });
}
