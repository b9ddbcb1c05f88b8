import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { isUnreadableChangesetError } from "../../errors/unreadable-changeset-error.ts";
import { checkChangesets } from "./check-changesets.ts";

const root = mkdtempSync(join(tmpdir(), "changesets-"));
const own = '---\n"@scope/spec": major\n---\n\nA change.\n';

afterEach(() => rmSync(root, { recursive: true }));

function check(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, ".changeset", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return checkChangesets({ root, packageName: "@scope/spec" }, "major");
}

function pre(mode: string, changesets?: readonly string[]): string {
  return JSON.stringify({ mode, tag: "next", changesets });
}

it.each([
  ["counts one that names the package", { "own.md": own }, "major"],
  ["counts none that names others", { "other.md": own.replace("spec", "client") }, "none"],
  ["counts the one with the greatest bump", { "own.md": own, "small.md": own.replace("major", "patch") }, "major"],
  ["leaves out one that a pre-release has consumed", { "own.md": own, "pre.json": pre("pre", ["own"]) }, "none"],
  ["leaves out one that lies with the consumed", { "pre/own.md": own, "pre.json": pre("pre") }, "none"],
  ["counts a new one in pre mode", { "own.md": own, "new.md": own, "pre.json": pre("pre", ["own"]) }, "major"],
  ["counts the consumed when pre mode ends", { "own.md": own, "pre.json": pre("exit", ["own"]) }, "major"],
  ["counts none of an ignored package", { "own.md": own, "config.json": '{"ignore":["@scope/spec"]}' }, "none"],
  ["counts none of a package that a glob ignores", { "own.md": own, "config.json": '{"ignore":["@scope/*"]}' }, "none"],
  ["counts where others are ignored", { "own.md": own, "config.json": '{"ignore":["@scope/client"]}' }, "major"],
] as const)("%s", async (_, files, asked) => {
  expect(await check(files)).toMatchObject({ asked, ok: asked === "major" });
});

it.each(["pre.json", "config.json"])("refuses a %s that is no JSON", async (name) => {
  const error: unknown = await check({ "own.md": own, [name]: "{" }).catch((reason: unknown) => reason);
  const told = isUnreadableChangesetError(error) && [error.folder, error.reason];
  expect(told).toEqual([join(root, ".changeset"), expect.stringMatching(new RegExp(`^${name}: .*JSON`))]);
});
