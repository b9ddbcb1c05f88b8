import { isHeaderValue } from "./check-header-value.ts";

/** The model that a body or a path names, unless HTTP cannot carry its name in a header. */
export function modelOf(part: unknown): string | undefined {
  const model = typeof part === "object" && part !== null && "model" in part ? part.model : undefined;
  return typeof model === "string" && isHeaderValue(model) ? model : undefined;
}
