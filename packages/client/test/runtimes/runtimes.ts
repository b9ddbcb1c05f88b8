import { join } from "node:path";
import { chromiumRuntime } from "./chromium-runtime.ts";
import { commandLineRuntime } from "./command-line-runtime.ts";
import type { Runtime } from "./runtime.ts";
import { workerdRuntime } from "./workerd-runtime.ts";

const root = join(import.meta.dirname, "../../../..");
const installed = (path: string) => join(root, "runtimes/node_modules", path);

/** Every runtime that the client promises to run on, in the order of the table. */
export const runtimes: readonly Runtime[] = [
  commandLineRuntime("Node.js 20", join(root, "node_modules/node-20/bin/node")),
  commandLineRuntime("Node.js 22", installed("node-22/bin/node")),
  commandLineRuntime("Node.js 24", join(root, "node_modules/node/bin/node")),
  commandLineRuntime("Node.js 26", installed("node-26/bin/node")),
  commandLineRuntime("Bun", installed(".bin/bun")),
  commandLineRuntime("Deno", installed(".bin/deno"), ["run", "--allow-net=127.0.0.1", "--no-lock"]),
  workerdRuntime(installed(".bin/workerd")),
  chromiumRuntime("/usr/bin/chromium"),
];
