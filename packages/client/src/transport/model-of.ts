import { isHeaderValue } from "./check-header-value.ts";

/** The model that a body or a path names, unless HTTP cannot carry its name in a header. */
export function modelOf(part: unknown): string | undefined {
  const { model }: { readonly model?: unknown } = Object(part);
  return typeof model === "string" && isHeaderValue(model) ? model : undefined;
}
