// @ts-check
// Sets up what the mock server needs, once, and runs it. Every argument goes to the server: npm start -- --port 4011
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fingerprint } from "./set-up/fingerprint.mjs";
import { pnpm } from "./set-up/pnpm.mjs";
import { isStamped, stamp } from "./set-up/stamp.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const packageFolder = join(root, "packages/mock-server");
const node = join(packageFolder, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
const cli = join(packageFolder, "dist/cli.js");
const closure = ["--filter", "@haoee/mock-server..."];
// Leaves out the root's own dependencies, which only the checks need.
const onlyClosure = "--config.pruneDirectDependencies=true";

const dependencies = fingerprint(root, ["pnpm-lock.yaml", "pnpm-workspace.yaml"]);
const sources = fingerprint(root, ["pnpm-lock.yaml", "tsconfig.base.json", "packages/spec", "packages/mock-server"]);

if (!isStamped(root, "mock-dependencies", dependencies) || !existsSync(node)) {
  console.log("Setting up the mock server, once: pnpm, Node 24 and its dependencies from the npm registry");
  if (!pnpm(root, ["install", "--frozen-lockfile", onlyClosure, ...closure])) process.exit(1);
  stamp(root, "mock-dependencies", dependencies);
  stamp(root, "all-dependencies", "no longer");
}
// What was built counts too: other commands build into the same folders, perhaps from other sources.
const built = () => `${sources} ${fingerprint(root, ["packages/spec/dist", "packages/mock-server/dist"])}`;
if (!isStamped(root, "mock-build", built())) {
  if (!pnpm(root, [...closure, "run", "build"])) process.exit(1);
  stamp(root, "mock-build", built());
}

const server = spawn(node, [cli, ...process.argv.slice(2)], { stdio: "inherit" });
// The terminal sends Ctrl-C to both; a signal from elsewhere reaches this process only.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => server.kill(signal));
}
server.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
