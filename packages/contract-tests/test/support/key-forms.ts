/** The part of a base64 text that does not depend on what stands around it, when it begins so many bytes in. */
function base64At(key: string, offset: number): string {
  const encoded = Buffer.from(" ".repeat(offset) + key).toString("base64");
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + key.length) * 8) / 6));
}

/** The spellings of a key by name, without those it does not differ in. */
export function spellings(key: string): ReadonlyMap<string, string> {
  return new Map([
    ["plain", key],
    ["percent", encodeURIComponent(key)],
    ["JSON", JSON.stringify(key).slice(1, -1)],
    ["JSON twice", JSON.stringify(JSON.stringify(key)).slice(3, -3)],
    ...[0, 1, 2].map((offset) => [`base64, ${offset} bytes in`, base64At(key, offset)] as const),
  ]);
}

const shortest = 8;

/** Every run of eight letters of each spelling. Shorter ones would be found in other texts by chance. */
function traces(key: string): readonly string[] {
  const all = [...spellings(key).values()].flatMap((text) =>
    Array.from({ length: text.length - shortest + 1 }, (_, start) => text.slice(start, start + shortest)),
  );
  return [...new Set(all)];
}

/** The traces of a key that a text holds. */
export function foundIn(text: string, key: string): readonly string[] {
  return traces(key).filter((trace) => text.includes(trace));
}
