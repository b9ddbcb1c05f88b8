/** The name of a field as people write it: `/messages/0/content` becomes `messages[0].content`. */
export function fieldPath(pointer: string): string {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : `${path}${path && "."}${key}`), "");
}
