import packageJson from "../../package.json" with { type: "json" };
import { UnsupportedNodeError } from "../errors/unsupported-node-error.ts";

const { node: needed } = packageJson.engines;

const parts = (version: string) => version.replace(/^>=/, "").split(".").map(Number);

/**
 * Makes sure that Node.js has what the mock is written with: npm merely warns of an older one, and what it lacks would
 * show as answers with status 500.
 *
 * @throws UnsupportedNodeError
 */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = parts(version);
  const [leastMajor = 0, leastMinor = 0] = parts(needed);
  if (major < leastMajor || (major === leastMajor && minor < leastMinor))
    throw new UnsupportedNodeError(version, needed);
}
