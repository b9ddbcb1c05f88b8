import type { Command, Option } from "commander";
import { expect, test } from "vitest";
import { createProgram } from "./program.ts";

const commands = createProgram().commands.map((command) => [command.name(), command] as const);

function helpOf(command: Command): string {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
  return help;
}

test.each(commands)("the help of %s ends with its exit codes and an example of it", (name, command) => {
  const codes = /\nExit codes: 0 [^\n]+, 1 [^\n]+, 2 wrong usage[^\n]*\n\n?/;
  const [, ending = ""] = helpOf(command).split(codes);
  expect(ending.trim().split("\n")).not.toEqual([""]);
  for (const line of ending.trim().split("\n")) expect(line).toMatch(new RegExp(`^Example: haoee-contract .*${name} `));
});

const options: readonly (readonly [string, Option])[] = commands.flatMap(([name, command]) =>
  command.options.map((option) => [`${name} ${option.flags}`, option] as const),
);

const shorts: Readonly<Record<string, string>> = {
  "-e": "--entry",
  "-m": "--media-type",
  "-o": "--output",
  "-r": "--recordings",
  "-s": "--status",
};

test("a letter means the same in every command", () => {
  const found = options.filter(([, { short }]) => short);
  expect(found.filter(([, { short = "", long }]) => shorts[short] !== long).map(([flags]) => flags)).toEqual([]);
  expect(new Set(found.map(([, { short }]) => short))).toEqual(new Set(Object.keys(shorts)));
});

test("what may be given several times is repeated, and says so", () => {
  const repeated = options.filter(([, { variadic }]) => variadic);
  expect(repeated.length).toBeGreaterThan(4);
  const silent = options.filter(([, { variadic, description }]) => variadic !== /may be repeated/.test(description));
  expect(silent.map(([flags]) => flags)).toEqual([]);
});
