import { openApiDocument, operations } from "@haoee/spec";
import { validators } from "../../generated/validators.js";
import type { Contract } from "./contract.ts";

/** The contract that the mock comes with, and the validators that were generated from it. */
export const shippedContract: Contract = { document: openApiDocument, operations, validators };
