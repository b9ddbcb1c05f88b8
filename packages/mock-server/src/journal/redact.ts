const redacted = "[redacted]";

/** Names of query parameters and of headers whose values are credentials, as `recording.schema.json` has them. */
const secretName = /auth|token|key|secret|cookie|password/i;
const secretHeader = /^(?!x-ratelimit-).*(auth|token|key|secret|cookie)/i;
/** User and password of an address. */
const login = /:\/\/[^\s/?#@"]+@/g;

/** Headers without the values that are credentials. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? redacted : value]),
  );
}

/** A path and query without the values that are credentials. */
export function redactTarget(target: string): string {
  const at = target.indexOf("?");
  if (at === -1) return target;
  const pairs = target
    .slice(at + 1)
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      return secretName.test(decodeName(name)) ? `${name}=${redacted}` : pair;
    });
  return `${target.slice(0, at)}?${pairs.join("&")}`;
}

/** A name that is no percent-encoded UTF-8 is taken as it stands. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The credentials that a request carries, so that they can be found wherever else they were written. */
export function credentialsOf(headers: Readonly<Record<string, string>>, target: string): readonly string[] {
  const parameters = [...new URLSearchParams(target.split("?", 2)[1] ?? "")];
  const named = [
    ...Object.entries(headers).filter(([name]) => secretHeader.test(name)),
    ...parameters.filter(([name]) => secretName.test(name)),
  ];
  const values = named.flatMap(([, value]) => [value, value.replace(/^(bearer|basic)\s+/i, "")]);
  // Short keys, such as the word `key` of an example, are words that texts hold by themselves.
  const long = [...new Set(values)].filter((value) => value.length >= 8);
  return [...long, ...long.map(encodeURIComponent)].sort((a, b) => b.length - a.length);
}

/** A text without these credentials. */
export function redactText(text: string, credentials: readonly string[]): string {
  const clean = credentials.reduce((rest, credential) => rest.replaceAll(credential, redacted), text);
  return clean.replaceAll(login, `://${redacted}@`);
}
