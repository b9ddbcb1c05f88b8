import { join } from "node:path";
import { writeOrCheck } from "../../../scripts/generated-files.ts";
import { compileValidators } from "./compile-validators.ts";
import { loopModules } from "./loop-modules.ts";
import { optionSchemas } from "./option-schemas.ts";

const folder = join(import.meta.dirname, "../generated");
const files = { ...compileValidators(), ...loopModules(), ...optionSchemas() };

writeOrCheck(Object.fromEntries(Object.entries(files).map(([name, content]) => [join(folder, name), content])));
