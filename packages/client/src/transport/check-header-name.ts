import { InvalidHeaderError } from "../errors/invalid-header-error.ts";

/** @throws InvalidHeaderError when HTTP knows no header of such a name, such as one with a space or a line break. */
export function checkHeaderName(header: string): void {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(header)) return;
  throw new InvalidHeaderError(`No header can have the name ${JSON.stringify(header)}.`, header);
}
