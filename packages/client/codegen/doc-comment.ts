/** A comment that editors show, of one or more lines of text. */
export function docComment(indent: string, ...lines: readonly string[]): string {
  const text = lines.flatMap((line) => line.trimEnd().replaceAll("*/", "*\\/").split("\n"));
  if (text.length === 1) return `${indent}/** ${text[0]} */`;
  return [`${indent}/**`, ...text.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}
