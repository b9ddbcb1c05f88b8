/** A property name or index as one step of a JSON pointer. */
export function escapeStep(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The value a JSON pointer leads to, undefined when it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((place, step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    // Anything but null and undefined can be asked for a property.
    return (place as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  }, value);
}
