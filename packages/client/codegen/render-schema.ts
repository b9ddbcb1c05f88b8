import type { OpenApiDocument } from "@haoee/spec";
import openapiTS, { astToString } from "openapi-typescript";
import { banner } from "./banner.ts";
import { transformSchema } from "./schema-transform.ts";
import { separateChoices } from "./separate-choices.ts";

const uploadable = 'import type { Uploadable } from "../uploads/uploadable.ts";\n';

/** Types of every path, operation and schema of the contract. */
export async function renderSchema(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(document, separateChoices), {
    // A default is what the gateway assumes, not what a caller must say.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: transformSchema,
    silent: true,
  });
  return `${banner}${uploadable}\n${astToString(nodes)}`;
}
