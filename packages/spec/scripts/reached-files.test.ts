import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reachedFiles } from "./reached-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "haoee-reached-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test("references are followed from file to file, in block and flow style, and in circles", () => {
  write("openapi.yaml", "paths:\n  /v1:\n    $ref: images/v1-{task_id}.yaml\n");
  write("images/v1-{task_id}.yaml", 'a: {$ref: schemas/A.yaml}\nb:\n  $ref: "../shared/B.yaml"\n');
  write("images/schemas/A.yaml", "$ref: ../../openapi.yaml");
  write("shared/B.yaml", "items:\n  $ref: '#/here'\n");
  write("shared/Stray.yaml", "$ref: B.yaml");
  expect(reachedFiles(folder, "openapi.yaml")).toEqual([
    "openapi.yaml",
    "images/v1-{task_id}.yaml",
    "images/schemas/A.yaml",
    "shared/B.yaml",
  ]);
});
