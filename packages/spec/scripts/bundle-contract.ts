import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

const packageRoot = join(import.meta.dirname, "..");

interface Bundle {
  readonly info: object;
}

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string }).version;
}

function bundle(): Bundle {
  const folder = mkdtempSync(join(tmpdir(), "haoee-bundle-"));
  const output = join(folder, "openapi.json");
  try {
    execFileSync("redocly", ["bundle", "openapi/openapi.yaml", "--output", output], {
      cwd: packageRoot,
      stdio: ["ignore", "ignore", "pipe"],
    });
    // Redocly writes nothing but OpenAPI documents.
    return JSON.parse(readFileSync(output, "utf8")) as Bundle;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The contract in one file, as JSON and as YAML, at the version of the package. The same sources give the same bytes. */
export function bundleContract(): Record<string, string> {
  const source = bundle();
  const document = { ...source, info: { ...source.info, version: packageVersion() } };
  const banner = "# Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.\n";
  return {
    "openapi.json": `${JSON.stringify(document, null, 2)}\n`,
    "openapi.yaml": banner + stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }),
  };
}
