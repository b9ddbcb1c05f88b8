import { InvalidHeaderError } from "../errors/invalid-header-error.ts";

/** What every host and every `fetch` carries unchanged: visible ASCII characters, spaces and tabs. */
const carried = /^[\t -~]*$/;

/** Whether HTTP can carry a text as the value of a header. */
export function isHeaderValue(value: string): boolean {
  return carried.test(value);
}

/** @throws InvalidHeaderError when HTTP cannot carry the value. */
export function checkHeaderValue(header: string, value: string): void {
  const culprit = [...value].find((character) => !isHeaderValue(character));
  if (culprit === undefined) return;
  const codePoint = culprit.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  const where = `character ${[...value].indexOf(culprit) + 1}`;
  throw new InvalidHeaderError(
    `The header ${header} cannot carry U+${codePoint} (${where} of its value). Use visible ASCII characters only.`,
    header,
  );
}
