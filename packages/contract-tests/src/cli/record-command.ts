import { Command, type Option } from "commander";
import { checkWritable } from "./check-writable.ts";
import { parseEntry } from "./parse-entry.ts";
import type { RecordMode, RecordOptions } from "./record-mode.ts";

function parseEntries(id: string, before: readonly string[] = []): readonly string[] {
  return [...before, parseEntry(id)];
}

function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === "cli";
}

/** The one way that was asked for. An option of another way would silently do nothing, so it is refused. */
function chooseMode(command: Command, modes: readonly RecordMode[]): RecordMode {
  const [mode, ...further] = modes.filter(({ flag }) => isGiven(command, flag));
  const flags = modes.map(({ flag }) => flag.long).join(" or ");
  if (!mode || further.length > 0) return command.error(`error: choose one of ${flags}`);
  const foreign = modes.flatMap((one) => (one === mode ? [] : one.options)).find((option) => isGiven(command, option));
  if (foreign) command.error(`error: ${foreign.long} says nothing with ${mode.flag.long}`);
  return mode;
}

/** `haoee-contract record`: real exchanges become recordings. */
export function recordCommand(modes: readonly RecordMode[]): Command {
  const command = new Command("record")
    .description("Record exchanges with a gateway: keys are taken out before anything is written")
    .option("-r, --recordings <folder>", "where the recordings are written, one folder for each entry", "recordings")
    .option("-e, --entry <id...>", "record this entry only; may be repeated", parseEntries)
    .option("--json", "print JSON on the standard output and nothing else");
  for (const { flag, options } of modes)
    for (const option of [flag, ...options]) command.addOption(option.helpGroup(`With ${flag.long}:`));
  return command
    .addHelpText(
      "after",
      "\nExit codes: 0 ended as asked, 1 something was not recorded (--target), 2 wrong usage or cannot run",
    )
    .addHelpText("after", "\nExample: haoee-contract record --target https://maas.haoee.com --entry chat")
    .addHelpText("after", "Example: haoee-contract record --proxy --upstream https://maas.haoee.com")
    .action((options: RecordOptions, self: Command) => {
      const mode = chooseMode(self, modes);
      checkWritable(self, options.recordings);
      return mode.run(options, self);
    });
}
