/** The parts of an address, which is absolute unless there is a base; undefined for what is none. */
export function parseUrl(address: string | URL, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}
