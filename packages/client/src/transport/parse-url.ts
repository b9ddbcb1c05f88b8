/** The parts of an address, which is absolute unless there is a base; undefined for what is none. */
export function parseUrl(address: string | URL, base?: string): URL | undefined {
  const text = String(address);
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}
