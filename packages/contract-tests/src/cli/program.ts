import { Command } from "commander";
import { toolVersion } from "../tool-version.ts";
import { breakingCommand } from "./breaking-command.ts";
import { coverageCommand } from "./coverage-command.ts";
import { doctorCommand } from "./doctor-command.ts";
import { exportCommand } from "./export-command.ts";
import { importCommand } from "./import-command.ts";
import { judgeCommand } from "./judge-command.ts";
import { mutateCommand } from "./mutate-command.ts";
import { recordCommand } from "./record-command.ts";
import { recordProxy } from "./record-proxy.ts";
import { recordTarget } from "./record-target.ts";
import { reportCommand } from "./report-command.ts";
import { verifyCommand } from "./verify-command.ts";

/** The command line of `haoee-contract`. Wrong usage throws commander's own error. */
export function createProgram(): Command {
  const commands = [
    breakingCommand(),
    judgeCommand(),
    recordCommand([recordTarget, recordProxy]),
    verifyCommand(),
    coverageCommand(),
    doctorCommand(),
    importCommand(),
    exportCommand(),
    mutateCommand(),
    reportCommand(),
  ];
  const program = new Command("haoee-contract")
    .description("Contract verification for the Haoee AI gateway (unofficial)")
    .version(toolVersion)
    .showHelpAfterError("(--help shows how)")
    .exitOverride();
  for (const command of commands) program.addCommand(command.exitOverride().showHelpAfterError("(--help shows how)"));
  return program;
}
