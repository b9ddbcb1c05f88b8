function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function patternOf(template: string): RegExp {
  const pieces = template.split(/\{(\w+)\}/);
  // Every second piece is the name of a parameter.
  const steps = pieces.map((piece, index) => (index % 2 === 0 ? escaped(piece) : `(?<${piece}>[^/]+)`));
  return new RegExp(`^${steps.join("")}$`);
}

/**
 * The parameters in a path, decoded, by the template of its operation: `/v1beta/models/{model}:generateContent`.
 *
 * @returns undefined when the path is not of the template.
 */
export function pathParameters(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const found = patternOf(template).exec(path);
  if (!found) return undefined;
  return Object.fromEntries(
    Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}
