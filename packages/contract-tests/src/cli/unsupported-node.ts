import { readFileSync } from "node:fs";

function numbersOf(version: string): readonly number[] {
  return version.replace(/^\D*/, "").split(".").map(Number);
}

/**
 * Why this command cannot run on a version of Node.js, undefined when it can. npm merely warns of one that is too old, and
 * what it lacks would show as a stack trace.
 */
export function unsupportedNode(version: string): string | undefined {
  const { engines } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const [major = 0, minor = 0] = numbersOf(version);
  const [leastMajor = 0, leastMinor = 0] = numbersOf(engines.node);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `haoee-contract needs Node.js ${engines.node}, and this is ${version}: run it with a newer one`;
}
