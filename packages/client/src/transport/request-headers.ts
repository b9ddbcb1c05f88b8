import { checkHeaderName } from "./check-header-name.ts";
import { checkHeaderValue, isHeaderValue } from "./check-header-value.ts";
import type { OperationArguments } from "./operation-arguments.ts";

/** What the client adds to every request. */
interface HeaderDefaults {
  readonly key: string;
  readonly modelName: string | undefined;
  readonly accept: string;
}

/** The model of a body, unless HTTP cannot carry its name; the gateway then has the body to read it from. */
function modelOf(body: unknown): string | undefined {
  const model = typeof body === "object" && body !== null && "model" in body ? body.model : undefined;
  return typeof model === "string" && isHeaderValue(model) ? model : undefined;
}

/**
 * The headers of a request: the caller's, the key, and the name of the model as far as it is known.
 *
 * @throws InvalidHeaderError when HTTP cannot carry a name or a value.
 */
export function requestHeaders({ headers = {}, body }: OperationArguments, defaults: HeaderDefaults): Headers {
  const result = new Headers();
  const modelName = headers.ModelName || defaults.modelName || modelOf(body);
  for (const [name, value] of Object.entries({ ...headers, ModelName: modelName })) {
    if (!value) continue;
    checkHeaderName(name);
    checkHeaderValue(name, value);
    result.set(name, value);
  }
  result.set("Accept", defaults.accept);
  result.set("Authorization", `Bearer ${defaults.key}`);
  return result;
}
