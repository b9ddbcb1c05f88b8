import { join } from "node:path";
import { openApiDocument, operations } from "@haoee/spec";
import { writeOrCheck } from "../../../scripts/generated-files.ts";
import { renderComponents } from "./render-components.ts";
import { renderOperations } from "./render-operations.ts";
import { renderSchema } from "./render-schema.ts";

const folder = join(import.meta.dirname, "../src/generated");

writeOrCheck({
  [join(folder, "schema.ts")]: await renderSchema(openApiDocument),
  [join(folder, "components.ts")]: renderComponents(openApiDocument),
  [join(folder, "operations.ts")]: renderOperations(operations),
});
