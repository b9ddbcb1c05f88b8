/** The address of a request line, taken apart. */
export interface RequestTarget {
  readonly path: string;
  /** A parameter that is repeated is an array. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
}

/** The path of what stands between method and version of a request line. */
export function pathOf(target: string): string {
  const end = target.indexOf("?");
  return end === -1 ? target : target.slice(0, end);
}

/** Takes apart what stands between method and version of a request line. */
export function parseRequestTarget(target: string): RequestTarget {
  const path = pathOf(target);
  const parameters = new URLSearchParams(target.slice(path.length));
  const names = [...new Set(parameters.keys())];
  const values = names.map((name) => [name, parameters.getAll(name)] as const);
  return {
    path,
    query: Object.fromEntries(values.map(([name, all]) => [name, all.length === 1 ? (all[0] ?? "") : all])),
  };
}
