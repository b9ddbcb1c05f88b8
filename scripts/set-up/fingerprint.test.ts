import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprint } from "./fingerprint.mjs";
import { isStamped, stamp } from "./stamp.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "haoee-fingerprint-"));
  mkdirSync(join(root, "src"));
  writeFileSync(join(root, "src/a.ts"), "a");
});
afterEach(() => rmSync(root, { recursive: true }));

test("the same files give the same fingerprint", () => {
  expect(fingerprint(root, ["src"])).toBe(fingerprint(root, ["src"]));
});

test.each([
  ["another content", () => writeFileSync(join(root, "src/a.ts"), "b")],
  ["another name", () => renameSync(join(root, "src/a.ts"), join(root, "src/b.ts"))],
  ["another file", () => writeFileSync(join(root, "src/c.ts"), "")],
])("%s gives another fingerprint", (_, change) => {
  const before = fingerprint(root, ["src"]);
  change();
  expect(fingerprint(root, ["src"])).not.toBe(before);
});

test("what is installed and built does not count, and what is absent is empty", () => {
  const before = fingerprint(root, ["src", "nowhere"]);
  mkdirSync(join(root, "src/dist"));
  writeFileSync(join(root, "src/dist/a.js"), "a");
  expect(fingerprint(root, ["src"])).toBe(before);
});

test("a stamp holds for its own fingerprint only", () => {
  expect(isStamped(root, "build", "1")).toBe(false);
  stamp(root, "build", "1");
  expect(isStamped(root, "build", "1")).toBe(true);
  expect(isStamped(root, "build", "2")).toBe(false);
});
