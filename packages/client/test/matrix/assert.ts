function shown(value: unknown): string {
  return value instanceof Error ? `${value.name}: ${value.message}` : (JSON.stringify(value) ?? String(value));
}

function agrees(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected);
  if (typeof actual !== "object" || actual === null) return false;
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) return false;
  return Object.entries(expected).every(([key, value]) => agrees(Reflect.get(actual, key), value));
}

/** @throws Error unless the value has all that is expected of it; lists must be as long, objects may have more. */
export function assertMatches(actual: unknown, expected: unknown): void {
  if (!agrees(actual, expected)) throw new Error(`Expected ${shown(expected)}, but got ${shown(actual)}`);
}

/** @throws Error unless the promise rejects with an error that has all that is expected of it. */
export async function assertRejects(promise: Promise<unknown>, expected: object): Promise<void> {
  const error: unknown = await promise.then(
    (value) => {
      throw new Error(`Expected a rejection with ${shown(expected)}, but got ${shown(value)}`);
    },
    (reason: unknown) => reason,
  );
  assertMatches(error, expected);
}
