import { Option } from "commander";
import { wholeNumber } from "./whole-number.ts";

/** What every command is told that plays at a target. */
export interface TargetOptions {
  readonly target: string;
  readonly plan?: string;
  readonly entry?: readonly string[];
  readonly maxRequests: number;
  readonly concurrency: number;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** The options by which spending is held: what to play, how much of it, and whether to ask. */
export function spendingOptions(): readonly Option[] {
  return [
    new Option("--plan <file>", "YAML or JSON with what to play in place of all stories (plan.schema.json)"),
    new Option("--max-requests <n>", "how many requests may leave, polls included")
      .argParser(wholeNumber(1, 999_999))
      .default(50),
    new Option("--concurrency <n>", "how many stories are played at once")
      .argParser(wholeNumber(1, 999_999))
      .default(1),
    new Option("--yes", "do not ask before spending"),
    new Option("--dry-run", "print what would be sent and end"),
  ];
}
