import { type OpenApiDocument, type OperationObject, openApiDocument } from "./document.ts";
import type { OperationId } from "./operation-ids.ts";
import { resolveIn } from "./resolve.ts";
import type { Source } from "./source.ts";

/** One operation of the contract, with where it lives. */
export interface Operation {
  readonly operationId: OperationId;
  readonly method: "get" | "post";
  /** Path with its parameters in braces, such as `/v1/images/tasks/{task_id}`. */
  readonly path: string;
  /** What it does, in English. */
  readonly summary: string;
  /** Title of its page, as the vendor writes it. */
  readonly title: string;
  /** How well it is known. */
  readonly source: Source;
  /** What the vendor's page says of its own state. */
  readonly docsStatus: string;
  /** The operation as it stands in the document. */
  readonly object: OperationObject;
}

function operation(path: string, method: string, object: OperationObject): Operation {
  return {
    // The lint allows these ids, methods and sources only.
    operationId: object.operationId as OperationId,
    method: method as "get" | "post",
    path,
    summary: object.summary,
    title: object["x-title"],
    source: object["x-source"] as Source,
    docsStatus: object["x-docs-status"],
    object,
  };
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** What a path says of the parameters of all of its operations. */
function parametersOf(item: Readonly<Record<string, unknown>>): OperationObject["parameters"] {
  // OpenAPI has nothing but a list under this key.
  return item.parameters as OperationObject["parameters"];
}

/** The operation with what its path says for all operations, and with the body that it refers to. */
function complete(document: OpenApiDocument, object: OperationObject, shared: OperationObject["parameters"] = []) {
  const body = object.requestBody && { requestBody: resolveIn(document, object.requestBody) };
  return { ...object, parameters: [...shared, ...(object.parameters ?? [])], ...body };
}

/** The operations of any bundled revision of the contract, in the order of the document. */
export function operationsOf(document: OpenApiDocument): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.has(method))
      .map(([method, object]) => operation(path, method, complete(document, object, parametersOf(item)))),
  );
}

/** Every operation that the contract describes so far, in the order of the document. */
export const operations: readonly Operation[] = operationsOf(openApiDocument);

const byId = new Map(operations.map((one) => [one.operationId, one]));

/** The operation of this name, or undefined when the contract does not describe it yet. */
export function findOperation(operationId: string): Operation | undefined {
  return byId.get(operationId as OperationId);
}
