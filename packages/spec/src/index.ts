export type {
  Example,
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  Reference,
  ResponseObject,
  Schema,
} from "./document.ts";
export { openApiDocument } from "./document.ts";
export type { Entry, EntryGroup } from "./entries.ts";
export { entries, findEntry } from "./entries.ts";
export type { RequestExample, ResponseExample } from "./examples.ts";
export { requestExamples, responseExamples } from "./examples.ts";
export type { RequestFacts } from "./match-entry.ts";
export { matchEntry } from "./match-entry.ts";
export type { OperationId } from "./operation-ids.ts";
export { isOperationId, operationIds } from "./operation-ids.ts";
export type { Operation } from "./operations.ts";
export { findOperation, operations, operationsOf } from "./operations.ts";
export { resolve, resolveIn } from "./resolve.ts";
export type { Source } from "./source.ts";
export { sources } from "./source.ts";
