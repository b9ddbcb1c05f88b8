// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";

/**
 * Names of what tests need and only some machines have: Debian's packages, and the runtimes outside the workspace. Part
 * of the key of cached test runs.
 *
 * @param {string} root
 */
export function presentTools(root) {
  const tools = {
    chromium: "/usr/bin/chromium",
    "redis-server": "/usr/bin/redis-server",
    runtimes: join(root, "runtimes/node_modules/.bin/workerd"),
  };
  return Object.entries(tools)
    .filter(([, path]) => existsSync(path))
    .map(([name]) => name)
    .join(" ");
}
