import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { listRecordings } from "./list-recordings.ts";

it("lists the recordings of each entry by name, and nothing that stands elsewhere", () => {
  const folder = mkdtempSync(join(tmpdir(), "listed-"));
  for (const path of ["b/deeper", "b/folder.json", "a"]) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ["b/1.json", "a/2.json", "a/1.json", "a/1.png", "top.json", "b/deeper/1.json"]) {
    writeFileSync(join(folder, path), "{}");
  }
  expect(listRecordings(folder).map((file) => relative(folder, file))).toEqual(["a/1.json", "a/2.json", "b/1.json"]);
  rmSync(folder, { recursive: true });
});

it("says when there is no such folder", () => {
  expect(() => listRecordings(join(tmpdir(), "there-is-none"))).toThrow(/ENOENT/);
});
