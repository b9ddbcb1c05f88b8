import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract, JsonObject } from "../rules/rule.ts";
import { reachedFiles } from "./reached-files.ts";
import { readCatalogue } from "./read-catalogue.ts";

const packageRoot = join(import.meta.dirname, "..");

/** The contract as the house rules look at it: the committed bundle, the catalogue and the files below `openapi/`. */
export function readContract(): Contract {
  const folder = join(packageRoot, "openapi");
  return {
    document: JSON.parse(readFileSync(join(packageRoot, "generated/openapi.json"), "utf8")) as JsonObject,
    catalogue: readCatalogue(),
    files: globSync("**/*.yaml", { cwd: folder }).map((path) => path.replaceAll("\\", "/")),
    reached: reachedFiles(folder, "openapi.yaml"),
  };
}
