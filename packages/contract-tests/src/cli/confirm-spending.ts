import { confirm } from "@clack/prompts";
import type { Command } from "commander";

/**
 * Asks on the standard error whether to spend. Nobody can be asked without a terminal, which is wrong usage.
 *
 * @returns false when the answer is no.
 */
export async function confirmSpending(command: Command): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    command.error("error: there is no terminal to ask at before spending; --yes goes on without asking");
  const answer = await confirm({ message: "Send these requests?", initialValue: false, output: process.stderr });
  // Anything but yes, a cancelled question included, is no.
  return answer === true;
}
