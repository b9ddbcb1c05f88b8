import { join } from "node:path";
import { writeOrCheck } from "../../../scripts/generated-files.ts";
import { bundleContract } from "./bundle-contract.ts";
import { compileMatchers } from "./compile-matchers.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { renderCatalogue } from "./render-catalogue.ts";

const folder = join(import.meta.dirname, "../generated");
const catalogue = readCatalogue();

writeOrCheck(
  Object.fromEntries(
    Object.entries({
      ...bundleContract(),
      "entries.json": renderCatalogue(catalogue),
      ...compileMatchers(catalogue),
    }).map(([name, content]) => [join(folder, name), content]),
  ),
);
