// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** The version of pnpm that the repository names, such as `pnpm@1.2.3`. */
const { packageManager } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/**
 * Runs pnpm from the npm registry, so that it need not be installed. Names the command when it fails.
 *
 * @param {string} folder to run in
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @returns {boolean} whether it succeeded
 */
export function pnpm(folder, args, env = {}) {
  const windows = process.platform === "win32";
  const { status, error } = spawnSync(windows ? "npx.cmd" : "npx", ["--yes", packageManager, ...args], {
    cwd: folder,
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, npm_config_loglevel: "error", ...env },
  });
  if (status === 0) return true;
  console.error(`\nThis failed: npx ${packageManager} ${args.join(" ")}${error ? `\n${error.message}` : ""}`);
  return false;
}
