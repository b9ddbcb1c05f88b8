import { join } from "node:path";
import { writeOrCheck } from "../../../scripts/generated-files.ts";
import { compileValidators } from "./compile-validators.ts";

const folder = join(import.meta.dirname, "../generated");

writeOrCheck(
  Object.fromEntries(Object.entries(compileValidators()).map(([name, content]) => [join(folder, name), content])),
);
