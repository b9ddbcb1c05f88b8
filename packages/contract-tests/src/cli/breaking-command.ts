import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { Command, Option } from "commander";
import type { Bump } from "../breaking/bump.ts";
import type { GateVerdict } from "../breaking/gate/check-changesets.ts";
import { isUnreadableChangesetError } from "../errors/unreadable-changeset-error.ts";
import { isUnreadableContractError } from "../errors/unreadable-contract-error.ts";
import { exitCodes } from "./exit-codes.ts";

interface BreakingOptions {
  readonly json?: true;
  readonly failOn: Exclude<Bump, "none">;
  /** A folder, true for the usual one, false for none; unset for the usual one where it stands and OLD is of git. */
  readonly changesets?: string | boolean;
  readonly package: string;
  readonly zeroMajor: "major" | "minor";
}

const usualFolder = ".changeset";

/** The folder that the gate reads, if it is wanted. */
function gateFolder({ changesets }: BreakingOptions, isOfGit: boolean): string | undefined {
  if (changesets === false) return undefined;
  if (typeof changesets === "string") return changesets;
  return changesets === true || (isOfGit && existsSync(usualFolder)) ? usualFolder : undefined;
}

/** What the changesets ask, and what to do where that is not enough. */
function tellVerdict({ changesets, ignored }: GateVerdict, needed: Bump, folder: string, name: string) {
  if (ignored) return { found: `${folder}/config.json ignores ${name}`, advice: `; take ${name} out of its "ignore"` };
  const found = changesets.length > 0 ? changesets.join(", ") : `no changeset in ${folder} names ${name}`;
  return { found, advice: `; run "changeset" and choose ${needed} for ${name}` };
}

/** Whether the changesets suffice, told on stderr. */
async function passesGate(folder: string, bump: Bump, options: BreakingOptions): Promise<boolean> {
  const { checkChangesets } = await import("../breaking/gate/check-changesets.ts");
  const { neededBelowOne } = await import("../breaking/gate/needed-changeset.ts");
  const { package: packageName, zeroMajor } = options;
  const root = dirname(resolve(folder));
  const needed = zeroMajor === "minor" ? await neededBelowOne(root, packageName, bump) : bump;
  const verdict = await checkChangesets({ root, packageName }, needed);
  const below = needed === bump ? "" : ` (below 1.0.0 for ${bump})`;
  const { found, advice } = tellVerdict(verdict, needed, folder, packageName);
  console.error(`changesets: ${needed} needed${below}, ${verdict.asked} asked (${found})${verdict.ok ? "" : advice}`);
  return verdict.ok;
}

async function compare(old: string, now: string, options: BreakingOptions): Promise<void> {
  const { openRevision } = await import("../breaking/document/open-revision.ts");
  const { compareRevisions } = await import("../breaking/compare-revisions.ts");
  const { reportOf } = await import("../breaking/compare-contracts.ts");
  const { renderFindings } = await import("../breaking/render-findings.ts");
  const { covers } = await import("../breaking/bump.ts");
  const older = openRevision(old);
  const newer = openRevision(now);
  const findings = compareRevisions(older.revision, newer.revision);
  const report = reportOf(findings);
  console.log(options.json ? JSON.stringify(report, null, 2) : renderFindings(findings, older, newer));
  const folder = gateFolder(options, older.git);
  const passes = folder ? await passesGate(folder, report.bump, options) : !covers(report.bump, options.failOn);
  if (!passes) process.exitCode = exitCodes.failed;
}

async function breaking(old: string, now: string, options: BreakingOptions, command: Command): Promise<void> {
  const { changesets } = options;
  if (typeof changesets === "string" && (!existsSync(changesets) || basename(resolve(changesets)) !== usualFolder))
    command.error(`error: there is no folder ${changesets}, or it is not called ${usualFolder}`);
  try {
    await compare(old, now, options);
  } catch (error) {
    if (!isUnreadableContractError(error) && !isUnreadableChangesetError(error)) throw error;
    command.error(`error: ${error.message}`);
  }
}

const help = `
OLD and NEW are OpenAPI 3.0 to 3.2 documents, JSON or YAML: a file, - for the standard input, or REVISION:path as git
writes it.

With the changesets gate the exit code says whether the pending changesets ask for enough, without it whether anything
needs the bump of --fail-on. Those count that "changeset version" would consume for the package. Below 1.0.0 a changeset
of minor is enough for what breaks, since ^0.1.0 does not admit 0.2.0; --zero-major major asks for major there, too.

Exit codes: 0 fine, 1 a bump is too small or something breaks, 2 wrong usage or unreadable

Example: haoee-contract breaking origin/main:packages/spec/generated/openapi.json packages/spec/generated/openapi.json`;

/** `haoee-contract breaking`: what a new revision of the contract breaks, and the bump it needs. */
export function breakingCommand(): Command {
  return new Command("breaking")
    .description("Compare two revisions of a contract: what breaks callers, and which bump it needs")
    .argument("<old>", "the revision that callers know")
    .argument("<new>", "the revision that takes its place")
    .addOption(
      new Option("--fail-on <bump>", "least bump that fails").choices(["major", "minor", "patch"]).default("major"),
    )
    .option("--changesets [folder]", "hold the bump against the pending changesets (default where OLD is of git)")
    .option("--no-changesets", "do not")
    .option("--package <name>", "package that owns the contract", "@haoee/spec")
    .addOption(
      new Option("--zero-major <bump>", "changeset that a breaking change needs below 1.0.0")
        .choices(["major", "minor"])
        .default("minor"),
    )
    .option("--json", "print {bump, findings} and nothing else")
    .addHelpText("after", help)
    .action(breaking);
}
