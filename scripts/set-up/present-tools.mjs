// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Names of what tests need and only some machines have: Debian's packages, and what is installed outside the workspace,
 * the runtimes and the peers. Part of the key of cached test runs.
 *
 * @param {string} root
 */
export function presentTools(root) {
  const tools = {
    bench: join(root, "bench/node_modules/openai"),
    chromium: "/usr/bin/chromium",
    "redis-server": "/usr/bin/redis-server",
    runtimes: join(root, "runtimes/node_modules/.bin/workerd"),
  };
  return Object.entries(tools)
    .filter(([, path]) => existsSync(path))
    .map(([name]) => name)
    .join(" ");
}
