import { findEntry } from "@haoee/spec";
import { InvalidArgumentError } from "commander";

/** The id of a documentation entry, as an option has it. */
export function parseEntry(id: string): string {
  if (!findEntry(id)) throw new InvalidArgumentError(`There is no entry ${id}.`);
  return id;
}
