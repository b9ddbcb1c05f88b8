import { InvalidHeaderError } from "../errors/invalid-header-error.ts";

/** All but what every host and every `fetch` carries unchanged: visible ASCII characters, spaces and tabs. */
const notCarried = /[^\t -~]/u;

/** Whether HTTP can carry a text as the value of a header. */
export function isHeaderValue(value: string): boolean {
  return !notCarried.test(value);
}

/** @throws InvalidHeaderError when the value is no text, or one that HTTP cannot carry. */
export function checkHeaderValue(header: string, value: unknown): void {
  if (typeof value !== "string") {
    throw new InvalidHeaderError(`The header ${header} must be a text, not of the type ${typeof value}.`, header);
  }
  const found = notCarried.exec(value);
  if (!found) return;
  const codePoint = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const where = `character ${[...value.slice(0, found.index)].length + 1}`;
  throw new InvalidHeaderError(
    `The header ${header} cannot carry U+${codePoint} (${where} of its value). Use visible ASCII characters only.`,
    header,
  );
}
