#!/usr/bin/env node
import { styleText } from "node:util";
import { Command, CommanderError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { optionFlags } from "./cli/option-flags.ts";
import { readConfig, usualConfig } from "./cli/read-config.ts";
import { startFailure } from "./cli/start-failure.ts";
import { createMockServer } from "./create-mock-server.ts";
import type { MockOptions } from "./settings/options.ts";

const flags = optionFlags();

/** Flags win over the environment, the environment over the file, the file over the defaults. */
function optionsOf(command: Command, file: MockOptions): MockOptions {
  const fromFile = new Map<string, unknown>(Object.entries(file));
  const chosen = [...flags].map(([name, flag]) => {
    const key = flag.attributeName();
    const source = command.getOptionValueSource(key);
    const isSet = source === "cli" || source === "env";
    return [name, isSet || !fromFile.has(name) ? command.getOptionValue(key) : fromFile.get(name)];
  });
  return Object.fromEntries(chosen);
}

async function start({ config }: { readonly config?: string }, command: Command): Promise<void> {
  let options: MockOptions = {};
  try {
    options = optionsOf(command, await readConfig(config));
    const mock = await createMockServer(options);
    // A second signal ends the process at once, as it does by default.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => mock.close());
  } catch (error) {
    const { message, exitCode } = startFailure(error, options);
    console.error(styleText("red", message, { stream: process.stderr }));
    process.exitCode = exitCode;
  }
}

const command = new Command("haoee-mock")
  .description("Mock of the Haoee gateway: answers every operation of the contract, checks every request against it.")
  .version(packageJson.version)
  .showHelpAfterError("Run haoee-mock --help for what there is.")
  .exitOverride()
  .addHelpText("after", "\nAnswers can be chosen: curl -H 'Prefer: code=429' …, example=<name>, dynamic=true")
  .addOption(
    new Option("-c, --config <file>", `file with options (default: ${usualConfig} if it is there)`).env(
      "HAOEE_MOCK_CONFIG",
    ),
  )
  .action(start);
for (const flag of flags.values()) command.addOption(flag);

try {
  await command.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
