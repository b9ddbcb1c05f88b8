import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { installPackedClient } from "../../packages/client/test/package/packed-client.ts";

/** What an example did. */
interface Run {
  /** The project it ran in. */
  readonly folder: string;
  readonly stdout: string;
}

/** Runs an example in a project of its own, in which the packed client is installed, against a server. */
export async function runExample(name: string, url: string, args: readonly string[]): Promise<Run> {
  const { folder } = installPackedClient();
  cpSync(join(import.meta.dirname, "..", name), join(folder, name));
  const env = { ...process.env, HAOEE_API_KEY: "sk-example", HAOEE_BASE_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, [name, ...args], { cwd: folder, env });
  return { folder, stdout };
}
