import { InvalidArgumentError } from "commander";

/** An HTTP status, as an option has it. */
export function parseStatus(text: string): number {
  if (!/^[1-5]\d\d$/.test(text)) throw new InvalidArgumentError("It must be an HTTP status, such as 200.");
  return Number(text);
}
