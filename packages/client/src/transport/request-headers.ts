import type { CallOptions } from "../call-options.ts";
import { checkHeaderName } from "./check-header-name.ts";
import { checkHeaderValue } from "./check-header-value.ts";
import { modelOf } from "./model-of.ts";

/** What the headers of a request are made of beside the caller's own. */
interface HeaderSources extends Pick<CallOptions, "headers"> {
  /** The model of the client or the call. */
  readonly modelName: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly body?: unknown;
  readonly path?: unknown;
  readonly key: string;
  readonly accept: string;
}

/**
 * The headers of a request, their names in lower case: the caller's, the key, and the name of the model as far as it is
 * known.
 *
 * @throws InvalidHeaderError when HTTP cannot carry a name or a value.
 */
export function requestHeaders(sources: HeaderSources): Record<string, string> {
  const result: Record<string, string> = {};
  const add = (name: string, value: string | undefined) => {
    if (!value) return;
    checkHeaderName(name);
    checkHeaderValue(name, value);
    result[name.toLowerCase()] = value;
  };
  add("ModelName", sources.modelName || modelOf(sources.body) || modelOf(sources.path));
  add("Idempotency-Key", sources.idempotencyKey);
  for (const [name, value] of Object.entries(sources.headers ?? {})) add(name, value);
  return { ...result, accept: sources.accept, authorization: `Bearer ${sources.key}` };
}
