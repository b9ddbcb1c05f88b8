import { openApiDocument } from "@haoee/spec";
import { contractSha } from "../capture/contract-sha.ts";

/** The contract that recordings are judged by: its version, and the SHA-256 of its bundle. */
export const contractFacts: { readonly version: string; readonly sha256: string } = {
  version: openApiDocument.info.version,
  sha256: contractSha,
};
