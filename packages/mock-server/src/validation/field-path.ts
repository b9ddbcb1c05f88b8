/** The keys of a JSON pointer: `/messages/0/a~1b` has `messages`, `0` and `a/b`. */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The name of a field as people write it: `messages[0].content`. */
export function fieldPath(keys: readonly string[]): string {
  return keys.reduce((path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : `${path}${path && "."}${key}`), "");
}
