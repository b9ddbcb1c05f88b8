import type { JsonObject } from "../../json-object.ts";

/** How a value is written, defaults filled in: `style`, `explode`, and what may stand unescaped or empty. */
export function serialization(node: JsonObject, defaultStyle: string): string {
  if (node.content !== undefined) return "content";
  const style = node.style ?? defaultStyle;
  const explode = node.explode ?? style === "form";
  const allowed = ["allowReserved", "allowEmptyValue"].filter((flag) => node[flag] === true);
  return [style, explode ? "exploded" : "not exploded", ...allowed].join(", ");
}

/** The style of a parameter that tells none. */
export function defaultStyle(place: unknown): string {
  return place === "query" || place === "cookie" ? "form" : "simple";
}
