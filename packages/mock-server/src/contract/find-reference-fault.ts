import { type OpenApiDocument, resolveIn } from "@haoee/spec";
import { below, type ContractFault, type FindFault } from "./contract-fault.ts";

/** Under these keys stands data, in which `$ref` means nothing. */
const data = new Set(["example", "examples", "value", "default", "const", "enum"]);

function faultOf(document: OpenApiDocument, pointer: string, $ref: string): ContractFault | undefined {
  const at = below(pointer, "$ref");
  if (!$ref.startsWith("#/")) {
    return { pointer: at, message: `leads to ${$ref}, outside the file: bundle the contract first` };
  }
  try {
    resolveIn(document, { $ref });
    return undefined;
  } catch {
    return { pointer: at, message: `leads to ${$ref}, where nothing is` };
  }
}

function search(document: OpenApiDocument, value: unknown, pointer: string): ContractFault | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    if (data.has(key)) continue;
    const isReference = key === "$ref" && typeof part === "string";
    const found = isReference ? faultOf(document, pointer, part) : search(document, part, below(pointer, key));
    if (found) return found;
  }
  return undefined;
}

/** Whether every reference leads to a place of the document. */
export const findReferenceFault: FindFault<OpenApiDocument> = (document) => search(document, document, "");
