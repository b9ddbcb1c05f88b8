/** The address of a request line, taken apart. */
export interface RequestTarget {
  readonly path: string;
  /** A parameter that is repeated is an array. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
}

/** Takes apart what stands between method and version of a request line. */
export function parseRequestTarget(target: string): RequestTarget {
  const end = target.indexOf("?");
  const parameters = new URLSearchParams(end === -1 ? "" : target.slice(end));
  const names = [...new Set(parameters.keys())];
  const values = names.map((name) => [name, parameters.getAll(name)] as const);
  return {
    path: end === -1 ? target : target.slice(0, end),
    query: Object.fromEntries(values.map(([name, all]) => [name, all.length === 1 ? (all[0] ?? "") : all])),
  };
}
