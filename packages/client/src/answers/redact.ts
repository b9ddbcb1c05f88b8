/** Shorter texts are no secrets, and blanking them out would garble whatever they occur in. */
const shortestSecret = 8;

/** Levels of a value that are kept: more than any error has, and few enough to be walked through and logged. */
const deepest = 100;

function mapTexts(value: unknown, change: (text: string) => string, depth = 0): unknown {
  if (typeof value === "string") return change(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === deepest) return "[nested too deeply]";
  const map = (item: unknown) => mapTexts(item, change, depth + 1);
  if (Array.isArray(value)) return value.map(map);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), map(item)]));
}

/**
 * A copy of a JSON value in which the secret is blanked out, for servers that echo the key. What is nested too deeply
 * is cut off.
 */
export function redact<Value>(value: Value, secret: string): Value {
  const change = (text: string) => (secret.length < shortestSecret ? text : text.replaceAll(secret, "[redacted]"));
  // Texts stay texts, and only what no caller knows by its type is as deep as to be cut off.
  return mapTexts(value, change) as Value;
}
