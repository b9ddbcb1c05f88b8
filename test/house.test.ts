import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { files, packages, read, root } from "./repository.ts";

const handWritten = files("*.ts", "*.mjs").filter((path) => !path.includes("/generated/"));
const tests = handWritten.filter((path) => /\.test(-d)?\.ts$/.test(path));
const sources = handWritten.filter((path) => !tests.includes(path));

function lines(path: string): number {
  return read(path).split("\n").length - 1;
}

test.each(packages)("%s has the same files in the same places as its neighbours", (name) => {
  const expected = [
    "README.md",
    "package.json",
    "tsconfig.json",
    "tsconfig.build.json",
    "vitest.config.ts",
    "src",
    "test",
  ];
  expect(expected.filter((file) => !existsSync(join(root, "packages", name, file)))).toEqual([]);
});

test("no file is above 300 lines, and half of the source files are at most 60", () => {
  expect(handWritten.filter((path) => lines(path) > 300)).toEqual([]);
  const lengths = sources.map(lines).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
});

test("no contract file is above 250 lines", () => {
  expect(files("packages/spec/openapi/**/*.yaml").filter((path) => lines(path) > 250)).toEqual([]);
});

test("no test is above 150 lines", () => {
  expect(tests.filter((path) => lines(path) > 150)).toEqual([]);
});

test("no file silences a check or leaves something for later", () => {
  const words = ["TO" + "DO", "FIX" + "ME", "@ts-" + "ignore", "@ts-" + "nocheck", "biome-" + "ignore"];
  const found = handWritten.flatMap((path) =>
    words.filter((word) => read(path).includes(word)).map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});

test("the project speaks of itself alone: no machine's paths, no registry's hosts", () => {
  const texts = files("*.ts", "*.mjs", "*.md", "*.yaml", "*.json", "*.yml").filter(
    (path) => path !== "test/house.test.ts",
  );
  const foreign = /\/(work|root|home)\/[a-z]|registry\.npmjs\.org/;
  expect(texts.filter((path) => foreign.test(read(path)))).toEqual([]);
});

test("generated files say so in their first line", () => {
  const generated = files("packages/**/generated/*").filter((path) => !path.endsWith(".json"));
  expect(generated.length).toBeGreaterThan(0);
  expect(generated.filter((path) => !/Generated .*Do not edit/.test(read(path).split("\n", 1)[0] ?? ""))).toEqual([]);
});

test("every relative link of the documents leads somewhere", () => {
  const broken = files("*.md").flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .map(([, target]) => target ?? "")
      .filter((target) => !existsSync(join(root, dirname(path), decodeURI(target))))
      .map((target) => `${path} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test("the two READMEs have the same content: the same headings, commands and links", () => {
  const shape = (text: string) => ({
    headings: (text.match(/^#+ /gm) ?? []).join(),
    code: text.match(/^```[\s\S]*?^```/gm)?.map((block) => block.replaceAll(/\s*(#|\/\/) .*/g, "")),
  });
  expect(shape(read("README.zh-CN.md"))).toEqual(shape(read("README.md")));
});

test("the README is at most 120 lines, those of the packages at most 100", () => {
  expect(lines("README.md")).toBeLessThanOrEqual(120);
  expect(packages.filter((name) => lines(`packages/${name}/README.md`) > 100)).toEqual([]);
});

test("every decision record is in the index and at most 45 lines", () => {
  const index = read("docs/decisions/README.md");
  const records = files("docs/decisions/*.md").filter((path) => !path.endsWith("README.md"));
  expect(records.length).toBeGreaterThan(0);
  expect(records.filter((path) => !index.includes(path.split("/").at(-1) ?? ""))).toEqual([]);
  expect(records.filter((path) => lines(path) > 45)).toEqual([]);
});

test("the vocabulary defines each word once", () => {
  const words = [...read("docs/vocabulary.md").matchAll(/^\| (?!word |---)([^|]+) \|/gm)].flatMap(([, word = ""]) =>
    word.split(", "),
  );
  expect(words.length).toBeGreaterThan(50);
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
});
