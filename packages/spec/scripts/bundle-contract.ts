import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

const packageRoot = join(import.meta.dirname, "..");

function bundle(): unknown {
  const folder = mkdtempSync(join(tmpdir(), "haoee-bundle-"));
  const output = join(folder, "openapi.json");
  try {
    execFileSync("redocly", ["bundle", "openapi/openapi.yaml", "--output", output], {
      cwd: packageRoot,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return JSON.parse(readFileSync(output, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The contract in one file, as JSON and as YAML. The same sources always give the same bytes. */
export function bundleContract(): Record<string, string> {
  const document = bundle();
  const banner = "# Generated from openapi/openapi.yaml by `pnpm generate`. Do not edit.\n";
  return {
    "openapi.json": `${JSON.stringify(document, null, 2)}\n`,
    "openapi.yaml": banner + stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }),
  };
}
