// @ts-check
// Sets up everything and runs every check that CI runs. `npm test -- --force` ignores what is cached.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checks } from "./check/checks.mjs";
import { clearResults, readResults } from "./check/results.mjs";
import { summarise } from "./check/summary.mjs";
import { fingerprint } from "./set-up/fingerprint.mjs";
import { pnpm } from "./set-up/pnpm.mjs";
import { presentTools } from "./set-up/present-tools.mjs";
import { isStamped, stamp } from "./set-up/stamp.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const began = performance.now();

const dependencies = fingerprint(root, ["pnpm-lock.yaml", "pnpm-workspace.yaml"]);
if (!isStamped(root, "all-dependencies", dependencies) || !existsSync(join(root, "node_modules/.bin/turbo"))) {
  if (!pnpm(root, ["install", "--frozen-lockfile"])) process.exit(1);
  stamp(root, "all-dependencies", dependencies);
  stamp(root, "mock-dependencies", dependencies);
}

const complete = process.env.CI === "true";
// Folders with a lockfile of their own, which only a complete run needs.
for (const folder of complete ? ["runtimes", "bench"] : []) {
  const wanted = fingerprint(root, [`${folder}/pnpm-lock.yaml`, `${folder}/pnpm-workspace.yaml`]);
  if (isStamped(root, folder, wanted)) continue;
  if (!pnpm(join(root, folder), ["install", "--frozen-lockfile"])) process.exit(1);
  stamp(root, folder, wanted);
}

clearResults(root);
// Part of the key of cached test runs: the genuine recordings beside the repository, or their absence.
const shared = fingerprint(join(root, ".."), ["shared/recordings", "shared/api"]);
const green = pnpm(
  root,
  [
    "exec",
    "turbo",
    "run",
    ...checks,
    "--output-logs=new-only",
    "--continue=dependencies-successful",
    ...process.argv.slice(2),
  ],
  {
    HAOEE_SHARED: shared,
    HAOEE_TOOLS: presentTools(root),
    // Turbo colours the output of its tasks even into a file.
    ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  },
);

const { text, passed } = summarise(readResults(root), {
  green,
  complete,
  seconds: (performance.now() - began) / 1000,
});
console.log(text);
process.exitCode = passed ? 0 : 1;
