/** A property name or index as one step of a JSON pointer. */
export function escapeStep(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The steps of a JSON pointer as property names and indexes. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value a JSON pointer leads to, undefined when it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointerSteps(pointer).reduce<unknown>((place, step) => {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, step)) return undefined;
    // An object or list that has the property can be asked for it.
    return (place as Readonly<Record<string, unknown>>)[step];
  }, value);
}
