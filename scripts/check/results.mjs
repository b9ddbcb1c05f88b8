// @ts-check
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * One test as vitest reports it.
 *
 * @typedef {{ title: string, status: "passed" | "failed" | "skipped", reason?: string }} TestResult
 */

/**
 * Every file that may hold test results: one at the root, one in each package, one of the examples.
 *
 * @param {string} root
 */
function resultFiles(root) {
  const names = readdirSync(join(root, "packages"));
  const packages = [...names, "client/codegen"].map((name) => join(root, "packages", name));
  return [root, join(root, "examples"), ...packages].map((folder) => join(folder, ".test-results/vitest.json"));
}

/**
 * Removes the results of earlier runs, so that only what ran or was restored from the cache is counted.
 *
 * @param {string} root
 */
export function clearResults(root) {
  for (const file of resultFiles(root)) rmSync(file, { force: true });
}

/**
 * @param {string} file
 * @returns {TestResult[]}
 */
function readFile(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return [];
    throw error;
  }
}

/**
 * The tests that ran, over all packages.
 *
 * @param {string} root
 * @returns {TestResult[]}
 */
export function readResults(root) {
  return resultFiles(root).flatMap(readFile);
}
