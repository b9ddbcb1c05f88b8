/** A template such as `/v1beta/models/{model}:generateContent` as the source of a pattern with a group for each parameter. */
export function pathPattern(template: string): string {
  const pieces = template.split(/\{(\w+)\}/);
  // Every second piece is the name of a parameter.
  return pieces.map((piece, index) => (index % 2 === 0 ? RegExp.escape(piece) : `(?<${piece}>[^/]+)`)).join("");
}
