import type { Exchange } from "../answers/exchange.ts";
import { redact } from "../answers/redact.ts";
import { isHaoeeError } from "../errors/haoee-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { isRepeatable } from "../retries/is-repeatable.ts";
import type { Sendable } from "./attempt.ts";
import { limitsOf } from "./call-limits.ts";
import type { ClientSettings } from "./client-settings.ts";
import type { OperationArguments } from "./operation-arguments.ts";
import type { Operation } from "./operation-descriptor.ts";
import { requestHeaders } from "./request-headers.ts";
import { send } from "./send.ts";
import { bodyOf, urlOf } from "./write-request.ts";

/**
 * Sends one operation and waits for the head of its answer; the body is still to be read.
 *
 * @throws ApiError when the status is not 2xx, redirects included.
 * @throws ConnectionError when there is no answer, TimeoutError when it is late, AbortError when the caller aborts.
 * @throws InvalidArgumentError or InvalidHeaderError before anything is sent.
 */
export type Transport = (operation: Operation, input: OperationArguments, accept: string) => Promise<Exchange>;

/** The signal of a call, if it is one. */
function signalOf({ signal }: OperationArguments): AbortSignal | undefined {
  if (!signal || typeof signal.addEventListener === "function") return signal ?? undefined;
  throw new InvalidArgumentError("signal must be an AbortSignal.", "input");
}

/**
 * What becomes of a redirect: it is not followed, since another host would get the prompt, the files and with some
 * platforms the key. While it may be looked at, Node.js keeps a copy of all that it has sent, which for files is too
 * much; workerd can do nothing but let it be looked at.
 */
function redirectOf(body: unknown): "error" | "manual" {
  if (!(body instanceof FormData)) return "manual";
  try {
    return new Request("http://localhost", { redirect: "error" }).redirect === "error" ? "error" : "manual";
  } catch {
    return "manual";
  }
}

/** Sends what an input comes to, under the settings of a client. */
export function createTransport(settings: ClientSettings): Transport {
  const { baseUrl, key } = settings;

  async function prepare(operation: Operation, input: OperationArguments, accept: string): Promise<Sendable> {
    const { operationId, path } = operation;
    const method = operation.method.toUpperCase();
    const limits = limitsOf(input, settings);
    const headers = requestHeaders(operation, input, settings, accept);
    const url = urlOf(baseUrl, operation, input);
    const call = { ...settings, ...limits, signal: signalOf(input) };
    const body = (await bodyOf(operation, input.body, call)) ?? null;
    return {
      ...call,
      url,
      headers,
      init: { method, body, redirect: redirectOf(body) },
      name: redact(`${method} ${baseUrl}${path}`, key),
      operationId,
      method,
      repeatable: isRepeatable(operation),
    };
  }

  return async (operation, input, accept) => {
    const request = await prepare(operation, input, accept).catch((error: unknown) => {
      if (isHaoeeError(error)) throw error;
      // What the platform or openapi-fetch throws for an input that makes no request.
      const message = redact(`${operation.operationId} cannot be sent with this input. ${error}`, key);
      throw new InvalidArgumentError(message, "input");
    });
    return send(request);
  };
}
