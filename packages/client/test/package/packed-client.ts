import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const client = join(import.meta.dirname, "../..");

/** The client as a stranger has it. */
interface PackedClient {
  /** A project of the stranger's, in whose `node_modules` the client is installed. */
  readonly folder: string;
  /** The archive that was installed. */
  readonly archive: string;
}

/** Packs the built client and installs the archive into an empty project, with nothing beside it but its dependencies. */
export function installPackedClient(): PackedClient {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "haoee-consumer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  execFileSync("pnpm", ["pack", "--config.ignore-scripts=true", "--pack-destination", folder], { cwd: client });
  const archive = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  const home = join(folder, "node_modules/@haoee/client");
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", archive, "-C", home, "--strip-components=1"]);
  symlinkSync(realpathSync(join(client, "node_modules/openapi-fetch")), join(folder, "node_modules/openapi-fetch"));
  return { folder, archive };
}
