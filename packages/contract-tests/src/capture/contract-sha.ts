import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const bundle = fileURLToPath(import.meta.resolve("@haoee/spec/openapi.json"));

/** SHA-256 of the bundled contract. */
export const contractSha: string = hash("sha256", readFileSync(bundle));
