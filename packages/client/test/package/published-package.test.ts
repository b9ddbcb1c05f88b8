import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { expect, test } from "vitest";
import { installPackedClient } from "./packed-client.ts";

/** What `attw --profile esm-only` lets pass: a package that is ESM only has nothing for `require` to find. */
const commonJsOnly = new Set(["CJSResolvesToESM", "NoResolution"]);

test("publint has nothing to say about the archive", async () => {
  const { archive } = installPackedClient();
  const tarball = readFileSync(archive).buffer;
  const { messages } = await publint({ pack: { tarball }, level: "suggestion", strict: true });
  expect(messages).toEqual([]);
});

test("the types of the archive are those of its code, for every way of importing it", async () => {
  const { archive } = installPackedClient();
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(archive)));
  if (!analysis.types) throw new Error("The archive holds no types");
  const problems = analysis.problems.filter(
    (problem) =>
      !(commonJsOnly.has(problem.kind) && "resolutionKind" in problem && /node10|cjs/.test(problem.resolutionKind)),
  );
  expect(problems).toEqual([]);
});

test("the archive holds the code, its source and its documents, and no test", () => {
  const { folder } = installPackedClient();
  const names = readdirSync(join(folder, "node_modules/@haoee/client"), { recursive: true, encoding: "utf8" });
  expect(names).toEqual(
    expect.arrayContaining(["README.md", "package.json", "dist/index.js", "dist/index.d.ts", "src/index.ts"]),
  );
  expect(names.filter((name) => /test/.test(name) && !name.includes("testing"))).toEqual([]);
});
