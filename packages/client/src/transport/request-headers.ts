import { checkHeaderName } from "./check-header-name.ts";
import { checkHeaderValue } from "./check-header-value.ts";
import type { ClientSettings } from "./client-settings.ts";
import { modelOf } from "./model-of.ts";
import type { OperationArguments } from "./operation-arguments.ts";
import type { OperationDescriptor } from "./operation-descriptor.ts";
import { randomKey } from "./random-key.ts";

/**
 * The headers of a request, their names in lower case: the caller's, the key, and the name of the model as far as it is
 * known.
 *
 * @throws InvalidHeaderError when HTTP cannot carry a name or a value.
 */
export function requestHeaders(
  { method, body: mediaType }: Pick<OperationDescriptor, "method" | "body">,
  { modelName, idempotencyKey, headers, body, path }: OperationArguments,
  settings: Pick<ClientSettings, "key" | "modelName">,
  accept: string,
): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  const add = (name: string, value: string | undefined) => {
    if (!value) return;
    checkHeaderName(name);
    checkHeaderValue(name, value);
    result[name.toLowerCase()] = value;
  };
  add("ModelName", modelName || settings.modelName || modelOf(body) || modelOf(path));
  add("Idempotency-Key", idempotencyKey ?? (method === "post" ? randomKey() : undefined));
  // The entries of a record, or those that `Headers`, a `Map` or a list of pairs goes through.
  const given = headers ?? {};
  for (const [name, value] of Symbol.iterator in given ? given : Object.entries(given)) add(name, value);
  result.accept = accept;
  result.authorization = `Bearer ${settings.key}`;
  // Of a form the platform itself says what it is, and by which line it is cut.
  if (mediaType === "application/json") result["content-type"] = mediaType;
  return result;
}
