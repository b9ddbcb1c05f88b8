// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * @param {string} root
 * @param {string} name what was set up
 */
function stampFile(root, name) {
  return join(root, "node_modules", ".haoee", name);
}

/**
 * Whether something was set up from exactly these inputs.
 *
 * @param {string} root
 * @param {string} name
 * @param {string} fingerprint
 */
export function isStamped(root, name, fingerprint) {
  try {
    return readFileSync(stampFile(root, name), "utf8") === fingerprint;
  } catch {
    return false;
  }
}

/**
 * Notes that something was set up from these inputs.
 *
 * @param {string} root
 * @param {string} name
 * @param {string} fingerprint
 */
export function stamp(root, name, fingerprint) {
  const file = stampFile(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fingerprint);
}
