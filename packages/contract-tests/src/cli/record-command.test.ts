import { Option } from "commander";
import { expect, it } from "vitest";
import { recordCommand } from "./record-command.ts";
import type { RecordMode } from "./record-mode.ts";

function setUp() {
  const runs: unknown[] = [];
  const mode = (name: string, option: string): RecordMode => ({
    flag: new Option(`--${name}`),
    options: [new Option(`--${option} <value>`).default("usual")],
    run: async (options) => void runs.push([name, options]),
  });
  const command = recordCommand([mode("proxy", "upstream"), mode("target", "plan")]).exitOverride();
  command.configureOutput({ writeErr: () => {} });
  return { runs, parse: (args: string) => command.parseAsync(args.split(" "), { from: "user" }) };
}

it("runs the way that was chosen, with its options", async () => {
  const { runs, parse } = setUp();
  await parse("--proxy --upstream http://localhost -e chat -e image-async");
  const options = { recordings: "recordings", entry: ["chat", "image-async"], upstream: "http://localhost" };
  expect(runs).toEqual([["proxy", expect.objectContaining(options)]]);
});

it.each([
  ["--json", "choose one of --proxy or --target"],
  ["--proxy --target", "choose one of --proxy or --target"],
  ["--proxy --plan x", "--plan says nothing with --proxy"],
  ["--target --entry chatt", "There is no entry chatt."],
  [`--target --recordings ${import.meta.filename}`, "recordings cannot be written into"],
  [`--proxy --recordings ${import.meta.filename}/below/it`, "ENOTDIR"],
])("refuses %s", async (args, reason) => {
  const { runs, parse } = setUp();
  await expect(parse(args)).rejects.toThrow(reason);
  expect(runs).toEqual([]);
});
