import { watchPaths } from "../files/watch-paths.ts";
import type { Log } from "../log/log.ts";
import type { MockOptions } from "../settings/options.ts";
import type { Contract } from "./contract.ts";
import { readContract } from "./read-contract.ts";
import { shippedContract } from "./shipped-contract.ts";

/**
 * Takes the contract that options name, by default the shipped one, and reads it again when its file changes, if that is
 * wanted. While the file is wrong, the contract before stays in force and the log says where and why.
 *
 * @returns the contract in force.
 * @throws FileRefusedError when it is wrong at the start.
 */
export async function watchContract(
  { contract: file, watch }: MockOptions,
  log: Log,
  closing: AbortSignal,
): Promise<() => Contract> {
  if (file === undefined) return () => shippedContract;
  let contract = await readContract(file);
  const reload = async () => {
    try {
      contract = await readContract(file);
      log({ event: "contract", version: contract.document.info.version, operations: contract.operations.length });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log({ event: "warning", message: `The contract before stays in force. ${reason}` });
    }
  };
  if (watch) watchPaths([file], reload, closing);
  return () => contract;
}
