import { InvalidArgumentError } from "commander";
import type { Shard } from "../verification/shard.ts";

/** One of several shards of the work, such as 2/4, as an option has it. */
export function parseShard(text: string): Shard {
  const [index = 0, of = 0] = /^\d+\/\d+$/.test(text) ? text.split("/").map(Number) : [];
  if (index < 1 || index > of) throw new InvalidArgumentError("It must be a shard such as 2/4.");
  return { index, of };
}
