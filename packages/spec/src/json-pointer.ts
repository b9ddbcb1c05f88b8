/** The keys of a JSON pointer, with or without its `#`: `#/paths/~1v1` has the keys `paths` and `/v1`. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
