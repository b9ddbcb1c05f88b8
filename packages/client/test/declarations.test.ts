import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const packageFolder = join(import.meta.dirname, "..");

function emit(): string {
  const outDir = mkdtempSync(join(tmpdir(), "haoee-client-"));
  onTestFinished(() => rmSync(outDir, { recursive: true }));
  const tsc = join(packageFolder, "node_modules/.bin/tsc");
  for (const project of ["tsconfig.node.json", "tsconfig.build.json"]) {
    execFileSync(tsc, ["-p", project, "--outDir", outDir], { cwd: packageFolder });
  }
  return outDir;
}

function filesWith(outDir: string, pattern: string, text: RegExp): string[] {
  const files = globSync(pattern, { cwd: outDir });
  expect(files.length).toBeGreaterThan(10);
  return files.filter((file) => text.test(readFileSync(join(outDir, file), "utf8")));
}

test("what is published names openapi-fetch in the transport only, and Node.js under its own subpath only", () => {
  const outDir = emit();
  expect(filesWith(outDir, "**/*.d.ts", /(from |import\()"openapi-/)).toEqual([]);
  expect(filesWith(outDir, "**/*.js", /from "openapi-fetch"/)).toEqual(["transport/write-request.js"]);
  const knowNode = filesWith(outDir, "**/*.{js,d.ts}", /"node:|\bNodeJS\.|types="node"/);
  expect(knowNode.filter((file) => !file.startsWith("node/"))).toEqual([]);
  expect(knowNode).not.toEqual([]);
});
