import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { styleText } from "node:util";
import { rules } from "../rules/index.ts";
import { locate } from "./locate.ts";
import { readContract } from "./read-contract.ts";

const packageRoot = join(import.meta.dirname, "..");
const contract = readContract();

const problems = rules.flatMap((rule) => rule.check(contract).map((problem) => ({ rule, ...problem })));
for (const { rule, at, message } of problems) {
  console.error(`${styleText("red", locate(at, contract.files))} ${message}\n  ${rule.name}: ${rule.reason}\n  ${at}`);
}
console.log(`${rules.length} house rules, ${problems.length} problems`);

const redocly = spawnSync("redocly", ["lint"], { cwd: packageRoot, stdio: "inherit" });
process.exitCode = problems.length > 0 ? 1 : (redocly.status ?? 1);
