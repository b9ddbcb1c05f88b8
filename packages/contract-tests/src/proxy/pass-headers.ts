// What concerns one connection only. Source: RFC 9110 §7.6.1, and what older programs send.
const hopByHop: ReadonlySet<string> = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "transfer-encoding",
  "upgrade",
]);

/** Names and values of headers as Node tells them: in their order and case, doubles included. */
export type HeaderPairs = [name: string, value: string][];

/** Pairs from Node's flat list of names and values. */
export function pairsOf(raw: readonly string[]): HeaderPairs {
  return raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []));
}

/** The headers that go on to the next connection. */
export function endToEndHeaders(raw: readonly string[]): HeaderPairs {
  const pairs = pairsOf(raw);
  const named = pairs.filter(([name]) => name.toLowerCase() === "connection").flatMap(([, value]) => value.split(","));
  const dropped = new Set([...hopByHop, ...named.map((name) => name.trim().toLowerCase())]);
  return pairs.filter(([name]) => !dropped.has(name.toLowerCase()));
}
