type Fields = Readonly<Record<string, unknown>>;

/** How often a reference to itself is followed. */
const rounds = 3;
/** Items that a list has unless its schema wants more. */
const usualItems = 2;

/** The largest number of times that a pattern repeats something. */
function repetitions(pattern: unknown): number {
  return [...String(pattern ?? "").matchAll(/\{(\d+)/g)].reduce(
    (product, [, times]) => product * Math.max(1, Number(times)),
    1,
  );
}

/** The part of a document that a reference such as `#/$defs/node` names. */
function partOf(document: unknown, reference: string): unknown {
  const keys = reference.split("/").slice(1);
  return keys
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((part, key) => (part as Fields | undefined)?.[key], document);
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

/**
 * About how many values and characters a value that follows a schema has at least. A few bytes of schema can ask for
 * more than fits into memory, so the size has to be known before anything is made.
 */
export function leastSize(root: unknown): number {
  const sizes = new Map<string, number>();
  const cyclic = new Set<string>();

  function ofReference(reference: string): number {
    const known = sizes.get(reference);
    if (known !== undefined) {
      cyclic.add(reference);
      return known;
    }
    sizes.set(reference, 1);
    const size = of(partOf(root, reference));
    sizes.set(reference, cyclic.delete(reference) ? size ** rounds : size);
    return sizes.get(reference) ?? size;
  }

  function of(schema: unknown): number {
    if (Array.isArray(schema)) return schema.reduce<number>((sum, part) => sum + of(part), 0);
    if (typeof schema !== "object" || schema === null) return 1;
    return ofFields(schema as Fields);
  }

  function ofFields(schema: Fields): number {
    const items =
      Math.max(usualItems, numberOf(schema.minItems), numberOf(schema.minContains)) *
      of(schema.items ?? schema.contains);
    const named = [schema.properties, schema.patternProperties, schema.dependentSchemas].map((part) =>
      of(Object.values((part ?? {}) as Fields)),
    );
    return (
      items +
      numberOf(schema.minProperties) * of(schema.additionalProperties) +
      named.reduce((sum, size) => sum + size, 0) +
      [
        schema.prefixItems,
        schema.allOf,
        schema.anyOf,
        schema.oneOf,
        schema.if,
        schema.then,
        schema.else,
      ].reduce<number>((sum, part) => sum + of(part ?? []), 0) +
      numberOf(schema.minLength) +
      repetitions(schema.pattern) +
      (typeof schema.$ref === "string" ? ofReference(schema.$ref) : 0)
    );
  }
  return of(root);
}
