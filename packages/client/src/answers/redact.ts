/** Shorter texts are no secrets, and blanking them out would garble whatever they occur in. */
const shortestSecret = 8;

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]));
}

/** A copy of a JSON value in which the secret is blanked out, for servers that echo the key in their errors. */
export function redact(value: unknown, secret: string): unknown {
  if (secret.length < shortestSecret) return value;
  return mapTexts(value, (text) => text.replaceAll(secret, "[redacted]"));
}
