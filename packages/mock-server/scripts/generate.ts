import { join } from "node:path";
import { writeOrCheck } from "../../../scripts/generated-files.ts";
import { compileValidators } from "./compile-validators.ts";
import { filmModule } from "./film-module.ts";

const folder = join(import.meta.dirname, "../generated");
const files = { ...compileValidators(), ...filmModule() };

writeOrCheck(Object.fromEntries(Object.entries(files).map(([name, content]) => [join(folder, name), content])));
