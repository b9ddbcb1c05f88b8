function percent(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join("");
}

function unicode(text: string): string {
  return Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
    "",
  );
}

/** A text in which a key stands, in each of the ways in which software writes it down. */
export function spellings(key: string, before: string, after: string): readonly string[] {
  const text = before + key + after;
  return [
    text,
    JSON.stringify({ text }),
    JSON.stringify(JSON.stringify({ text })),
    before + unicode(key) + after,
    encodeURIComponent(text),
    before + percent(key) + after,
    encodeURIComponent(encodeURIComponent(text)),
    Buffer.from(text).toString("hex"),
    ...[0, 1, 2].map((shift) => `${" ".repeat(shift)}${Buffer.from("#".repeat(shift) + text).toString("base64")}`),
    Buffer.from(text).toString("base64url"),
  ];
}

/** Every way to decode a text that costs little, again and again. */
function readings(text: string): readonly string[] {
  const unescaped = text.replaceAll(/\\+u([0-9a-f]{4})/gi, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
  const plain = unescaped.replaceAll(/\\+(?=["\\/])/g, "");
  const bytes = plain.replaceAll(/%(?:25)*([0-9a-f]{2})/gi, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
  const encoded = (bytes.match(/[\w+/=-]{12,}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].map((shift) => Buffer.from(run.slice(shift), "base64").toString("latin1")),
  );
  const hex = (bytes.match(/[0-9a-f]{16,}/gi) ?? []).map((run) => Buffer.from(run, "hex").toString("latin1"));
  return [text, plain, bytes, ...encoded, ...hex];
}

/** What a reader of a stream puts together: the texts of its events, and the data of those that are no JSON. */
export function wordsOf(stream: string): string {
  const texts = [...stream.matchAll(/"(?:content|arguments)":"((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => text);
  const data = [...stream.matchAll(/^data: ([^{].*)$/gm)].map(([, text = ""]) => text);
  return `${texts.join("")}\n${data.join("")}`;
}

/**
 * Pieces of a key that are left in a text, however they are spelled: any eight signs in a row. It knows nothing of how
 * keys are looked for, but decodes whatever can be decoded. The text is one of bytes, one character each.
 */
export function traces(key: string, text: string): readonly string[] {
  const bytes = Buffer.from(key).toString("latin1");
  const pieces = Array.from({ length: Math.max(1, bytes.length - 7) }, (_, at) => bytes.slice(at, at + 8));
  const read = readings(text).join("\n");
  return pieces.filter((piece) => read.includes(piece));
}
