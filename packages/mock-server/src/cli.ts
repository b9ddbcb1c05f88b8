#!/usr/bin/env node
import { styleText } from "node:util";
import { Command, InvalidArgumentError, Option } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { createMockServer } from "./create-mock-server.ts";
import { type LogFormat, logFormats } from "./log/log.ts";

interface Options {
  readonly port: number;
  readonly host: string;
  readonly log: LogFormat;
  readonly taskSeconds: number;
}

function numberUpTo(maximum: number, accepts: (value: number) => boolean): (text: string) => number {
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (value >= 0 && value <= maximum && accepts(value)) return value;
    throw new InvalidArgumentError(`It must be a number from 0 to ${maximum}.`);
  };
}

/** What to say when the server cannot start, by the system's code. */
const advice: Readonly<Record<string, (options: Options) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use. Stop what listens there, or choose another: --port 0 finds one.`,
  EACCES: ({ port }) => `Port ${port} needs rights that this user does not have. Choose one above 1023.`,
  EADDRNOTAVAIL: ({ host }) => `This machine has no address ${host}. Choose another: --host 127.0.0.1`,
  ENOTFOUND: ({ host }) => `Nothing is known of the host ${host}. Choose another: --host 127.0.0.1`,
};

function fail(error: Error & { readonly code?: string }, options: Options): void {
  const message = advice[error.code ?? ""]?.(options) ?? `The mock cannot start: ${error.message}`;
  console.error(styleText("red", message, { stream: process.stderr }));
  process.exitCode = 1;
}

async function start(options: Options): Promise<void> {
  try {
    const mock = await createMockServer(options);
    // A second signal ends the process at once, as it does by default.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => mock.close());
  } catch (error) {
    // Only Node rejects here, and it rejects with errors.
    fail(error as Error, options);
  }
}

await new Command("haoee-mock")
  .description("Mock of the Haoee gateway: answers every operation of the contract, checks every request against it.")
  .version(packageJson.version)
  .addOption(
    new Option("-p, --port <number>", "port to listen on, 0 to find a free one")
      .default(4010)
      .argParser(numberUpTo(65_535, Number.isInteger)),
  )
  .option("--host <address>", "address to listen on", "127.0.0.1")
  .addOption(new Option("--log <format>", "how to log").choices(logFormats).default("pretty"))
  .addOption(
    new Option("--task-seconds <seconds>", "how long an image task takes")
      .default(3)
      .argParser(numberUpTo(86_400, Number.isFinite)),
  )
  .addHelpText("after", "\nAnswers can be chosen: curl -H 'Prefer: code=429' …, example=<name>, dynamic=true")
  .action(start)
  .parseAsync();
