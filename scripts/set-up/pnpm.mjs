// @ts-check
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The version of pnpm that the repository names, as `pnpm@1.2.3`.
 *
 * @param {string} root
 * @returns {string}
 */
function pnpmVersion(root) {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
}

/**
 * Runs pnpm from the npm registry, so that it need not be installed. Names the command when it fails.
 *
 * @param {string} root folder to run in
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process's own
 * @returns {boolean} whether it succeeded
 */
export function pnpm(root, args, env = {}) {
  const windows = process.platform === "win32";
  const { status, error } = spawnSync(windows ? "npx.cmd" : "npx", ["--yes", pnpmVersion(root), ...args], {
    cwd: root,
    stdio: "inherit",
    shell: windows,
    env: { ...process.env, npm_config_loglevel: "error", ...env },
  });
  if (status === 0) return true;
  console.error(`\nThis failed: npx ${pnpmVersion(root)} ${args.join(" ")}${error ? `\n${error.message}` : ""}`);
  return false;
}
