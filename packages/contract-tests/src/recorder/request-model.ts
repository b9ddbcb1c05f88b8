import type { RecordedRequest } from "../recording/recording.ts";

/** The model that a request names: in its body, its form or its path. */
export function requestModel({ body, parts, path }: RecordedRequest): string | undefined {
  const part = parts?.find(({ name }) => name === "model");
  const named: unknown = part && "value" in part ? part.value : Object(body).model;
  const model = named ?? /\/models\/([^/:]+)/.exec(path)?.[1];
  return typeof model === "string" ? model : undefined;
}
