import { createHash } from "node:crypto";
import { openApiDocument } from "@haoee/spec";

/** The contract that recordings are judged by: its version, and the SHA-256 of the bundle written without white space. */
export const contractFacts: { readonly version: string; readonly sha256: string } = {
  version: openApiDocument.info.version,
  sha256: createHash("sha256").update(JSON.stringify(openApiDocument)).digest("hex"),
};
