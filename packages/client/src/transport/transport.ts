import createClient from "openapi-fetch";
import type { Call, Exchange } from "../answers/exchange.ts";
import { interruption } from "../answers/interruption.ts";
import { redact } from "../answers/redact.ts";
import { refusal } from "../answers/refusal.ts";
import { isHaoeeError } from "../errors/haoee-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { checkPathParameters } from "./check-path-parameters.ts";
import type { Fetch } from "./fetch.ts";
import { toFormData } from "./form-data.ts";
import type { OperationArguments } from "./operation-arguments.ts";
import type { OperationDescriptor } from "./operation-descriptor.ts";
import { requestHeaders } from "./request-headers.ts";

/** What a transport needs to know, checked already. */
export interface TransportOptions {
  readonly key: string;
  readonly baseUrl: string;
  readonly modelName: string | undefined;
  readonly fetch: Fetch;
}

/**
 * Sends one operation and waits for the head of its answer; the body is still to be read.
 *
 * @throws ApiError when the status is not 2xx, redirects included.
 * @throws ConnectionError when there is no answer.
 * @throws InvalidArgumentError or InvalidHeaderError before anything is sent.
 */
export type Transport = (
  operation: OperationDescriptor,
  input: OperationArguments,
  accept: string,
) => Promise<Exchange>;

/** Any operation: the types of the contract stand at the public door, not in here. */
type AnyOperation = {
  parameters: { path?: Record<string, string>; query?: Record<string, unknown> };
  requestBody?: { content: { "application/json": unknown } };
  responses: { 200: { content: { "*/*": unknown } } };
};

async function answer(request: Request, fetch: Fetch, call: Call): Promise<Response> {
  call.requests.push(request);
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    throw interruption(error, call);
  }
  if (!response.ok) throw await refusal({ ...call, response });
  return response;
}

/** What the platform or openapi-fetch throws for an input that makes no request. */
function unsendable(error: unknown, { name, key }: Call): InvalidArgumentError {
  return new InvalidArgumentError(redact(`${name} cannot be sent with this input. ${error}`, key), "input");
}

/** The one room that knows openapi-fetch, for the writing of path, query, headers and body. */
export function createTransport(options: TransportOptions): Transport {
  const client = createClient<Record<string, Record<"get" | "post", AnyOperation>>>({ baseUrl: options.baseUrl });
  return async (operation, input, accept) => {
    const { method, path } = operation;
    const name = redact(`${method.toUpperCase()} ${options.baseUrl}${path}`, options.key);
    const call: Call = { name, signal: input.signal, key: options.key, requests: [] };
    try {
      checkPathParameters(path, input.path);
      const { response } = await client.request(method, path, {
        params: { path: input.path ?? {}, query: input.query ?? {} },
        headers: requestHeaders(input, { ...options, accept }),
        body: operation.body === "multipart/form-data" ? await toFormData(input.body) : input.body,
        signal: input.signal ?? null,
        // A redirect to another host would take the prompt, the files and with some platforms the key along.
        redirect: "manual",
        parseAs: "stream",
        fetch: (request) => answer(request, options.fetch, call),
      });
      return { ...call, response };
    } catch (error) {
      // Once there was a request, the error is ours or the reason of an abort.
      throw call.requests.length > 0 || isHaoeeError(error) ? error : unsendable(error, call);
    }
  };
}
