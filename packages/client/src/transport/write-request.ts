import createClient from "openapi-fetch";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { checkPathParameters } from "./check-path-parameters.ts";
import { toFormData } from "./form-data.ts";
import type { OperationArguments } from "./operation-arguments.ts";
import type { Operation } from "./operation-descriptor.ts";

/** What an input comes to. */
export interface WrittenRequest {
  readonly url: string;
  readonly body: NonNullable<RequestInit["body"]> | null;
}

/** Any operation: the types of the contract stand at the public door, not in here. */
type AnyOperation = {
  parameters: { path?: Record<string, string>; query?: Record<string, unknown> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "*/*": unknown } } };
};

/** Takes the place of the platform's `Request`, which costs more than the rest of a call. */
class PlainRequest implements WrittenRequest {
  readonly url: string;
  readonly body: NonNullable<RequestInit["body"]> | null;

  constructor(url: string, { body }: RequestInit) {
    this.url = url;
    this.body = body ?? null;
  }
}

/** Ends openapi-fetch's part, which is the writing. Sending is ours. */
const written = new Response(null, { status: 204 });

async function bodyOf({ body: mediaType, operationId }: Operation, body: unknown): Promise<unknown> {
  if (mediaType === "multipart/form-data") return toFormData(body);
  if (mediaType || body === undefined) return body;
  throw new InvalidArgumentError(`${operationId} sends no body.`, "input");
}

/** The one file that knows openapi-fetch, for the writing of path, query and body. */
export function createRequestWriter(
  baseUrl: string,
): (operation: Operation, input: OperationArguments) => Promise<WrittenRequest> {
  const client = createClient<Record<string, Record<"get" | "post", AnyOperation>>>({
    baseUrl,
    // openapi-fetch only makes one of it and hands it on, to the `fetch` below.
    Request: PlainRequest as unknown as typeof Request,
  });
  return async (operation, input) => {
    checkPathParameters(operation.path, input.path);
    const body = await bodyOf(operation, input.body);
    return new Promise((resolve, reject) => {
      client
        .request(operation.method, operation.path, {
          params: { path: input.path ?? {}, query: input.query ?? {} },
          body,
          fetch: async (request) => {
            // It was made by the class above.
            resolve(request as unknown as PlainRequest);
            return written;
          },
        })
        .catch(reject);
    });
  };
}
