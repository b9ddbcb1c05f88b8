import { type Fields, isFields } from "./map-schemas.ts";

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The references to what has a name of its own by `$anchor`, and the pointers to where it stands. */
export function anchorsOf(document: unknown): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  function visit(part: unknown, pointer: string): void {
    if (typeof part !== "object" || part === null) return;
    if (isFields(part) && typeof part.$anchor === "string") anchors.set(`#${part.$anchor}`, pointer);
    for (const [key, one] of Object.entries(part)) visit(one, `${pointer}/${escaped(key)}`);
  }
  visit(document, "#");
  return anchors;
}

/** The same schema with its reference as a pointer. */
export function withPointer(schema: Fields, anchors: ReadonlyMap<string, string>): Fields {
  const pointer = anchors.get(String(schema.$ref));
  return pointer === undefined ? schema : { ...schema, $ref: pointer };
}
