import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ReadAsset } from "../media/read-asset.ts";

/** Reads it from where the dependency is installed. */
export const readInstalledAsset: ReadAsset = (specifier) => readFile(fileURLToPath(import.meta.resolve(specifier)));
