import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writeOrCheck } from "./generated-files.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "haoee-generated-"));
  vi.spyOn(console, "log").mockImplementation(() => {});
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.exitCode = undefined;
});

test("checking a stale file names it and the command, writes nothing and fails", () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const file = join(folder, "schema.ts");
  writeFileSync(file, "old");
  writeOrCheck({ [file]: "new" }, ["--check"]);
  expect(error.mock.calls.join()).toMatch(/schema\.ts[\s\S]*pnpm generate/);
  expect(readFileSync(file, "utf8")).toBe("old");
  expect(process.exitCode).toBe(1);
});

test("writing renews a stale file and creates its folder", () => {
  const file = join(folder, "generated/schema.ts");
  writeOrCheck({ [file]: "new" }, []);
  expect(readFileSync(file, "utf8")).toBe("new");
});

test("checking fresh files succeeds", () => {
  const file = join(folder, "schema.ts");
  writeFileSync(file, "new");
  writeOrCheck({ [file]: "new" }, ["--check"]);
  expect(process.exitCode).toBeUndefined();
});
