import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import { runCli } from "./support/run-cli.ts";
import { folderOfTests } from "./support/temporary-folder.ts";

const folder = folderOfTests();

function contract(values: readonly string[]): object {
  const schema = { $ref: "schemas/status.yaml" };
  const responses = { 200: { description: "fine", content: { "application/json": { schema } } } };
  write("schemas/status.yaml", stringify({ type: "string", enum: values }));
  return {
    openapi: "3.1.1",
    info: { title: "t", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses } } },
  };
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function git(...args: readonly string[]): void {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.test"];
  execFileSync("git", [...identity, ...args], { cwd: folder, stdio: "ignore" });
}

function breaking(...args: readonly string[]) {
  return runCli(["breaking", ...args], "", {}, folder);
}

function changeset(bump: string): void {
  write(".changeset/one.md", `---\n"@haoee/spec": ${bump}\n---\n\nA change.\n`);
}

git("init");
write("package.json", JSON.stringify({ name: "root", version: "0.0.0", private: true }));
write("pnpm-workspace.yaml", "packages: [packages/*]\n");
write("packages/spec/package.json", JSON.stringify({ name: "@haoee/spec", version: "0.3.0" }));
write("contract.yaml", stringify(contract(["done"])));
git("add", ".");
git("commit", "-m", "Before");
contract(["done", "failed"]);

it("tells people what breaks, why, and on which line, and fails", async () => {
  const { code, stdout } = await breaking("HEAD:contract.yaml", "contract.yaml", "--no-changesets");
  expect(code).toBe(1);
  expect(stdout.split("\n")[0]).toBe(
    "Evidence: the text of two revisions, HEAD:contract.yaml and contract.yaml; no server was asked.",
  );
  expect(stdout).toContain("major (1)");
  expect(stdout).toContain("response-enum-value-added  a  /responses/200/content/application~1json/schema");
  expect(stdout).toContain('value "failed": refused → accepted');
  expect(stdout).toContain("schemas/status.yaml:1");
});

it("prints with --json bump and findings and nothing else", async () => {
  const { stdout } = await breaking("git:HEAD:contract.yaml", "contract.yaml", "--json");
  const finding = {
    id: "response-enum-value-added",
    bump: "major",
    operationId: "a",
    pointer: "/responses/200/content/application~1json/schema",
    message: 'value "failed": refused → accepted',
  };
  expect(JSON.parse(stdout)).toEqual({ bump: "major", findings: [finding] });
});

it.each([
  [undefined, [], 1, "no changeset in .changeset names @haoee/spec"],
  ["patch", [], 1, "patch asked (.changeset/one.md: patch); run"],
  ["minor", [], 0, "minor needed (below 1.0.0 for major), minor asked"],
  ["minor", ["--zero-major", "major"], 1, 'run "changeset" and choose major for @haoee/spec'],
  ["major", ["--zero-major", "major"], 0, "major needed, major asked"],
  ["major", ["--package", "other"], 1, "no changeset in .changeset names other"],
] as const)("holds the bump against a changeset that asks for %s, given %j", async (bump, options, expected, told) => {
  mkdirSync(join(folder, ".changeset"), { recursive: true });
  rmSync(join(folder, ".changeset/one.md"), { force: true });
  if (bump) changeset(bump);
  const { code, stderr } = await breaking("HEAD:contract.yaml", "contract.yaml", ...options);
  expect({ code, stderr }).toEqual({ code: expected, stderr: expect.stringContaining(told) });
});

it("reads what YAML merges, and tells its line", async () => {
  const merging = (type: string) => `openapi: 3.1.1
info: { title: t, version: "1" }
x-own: &own { description: own }
x-base: &base
  properties:
    id: { type: ${type} }
x-all: &all
  <<: [*own, *base]
paths:
  /a:
    get:
      operationId: a
      responses:
        "200":
          description: fine
          content: { application/json: { schema: { <<: *all, type: object } } }
`;
  write("string.yaml", merging("string"));
  write("integer.yaml", merging("integer"));
  const { stdout } = await breaking("string.yaml", "integer.yaml");
  expect(stdout).toContain("/properties/id\n    type: string → integer\n");
  expect(stdout).toContain("integer.yaml:6");
});

it.each([
  [["absent.yaml", "contract.yaml"], "absent.yaml: ENOENT"],
  [["nowhere:contract.yaml", "contract.yaml"], "nowhere:contract.yaml: fatal: invalid object name 'nowhere'"],
  [["package.json", "contract.yaml"], "package.json: it is no OpenAPI document of version 3.0, 3.1 or 3.2"],
  [["contract.yaml", "contract.yaml", "--changesets", "elsewhere"], "there is no folder elsewhere"],
  [["contract.yaml", "contract.yaml", "--fail-on", "everything"], "Allowed choices are major, minor, patch"],
] as const)("refuses %j in one line with exit code 2", async (args, told) => {
  const { code, stdout, stderr } = await breaking(...args);
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: "", stderr: expect.stringContaining(told) });
  expect(stderr).not.toContain("at ");
});

it("refuses changesets that cannot be read", async () => {
  write(".changeset/two.md", "no changeset");
  const { code, stderr } = await breaking("HEAD:contract.yaml", "contract.yaml");
  rmSync(join(folder, ".changeset/two.md"));
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^error: .*\.changeset: /) });
});

it("reads a revision from the standard input, and fails on what --fail-on names", async () => {
  const text = JSON.stringify({ ...contract(["done"]), paths: {} });
  const args = ["breaking", "-", "contract.yaml", "--fail-on", "minor"];
  const { code, stdout } = await runCli(args, text, {}, folder);
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining("operation-added  a") });
  const { code: passed } = await runCli(args.slice(0, 3), text, {}, folder);
  expect(passed).toBe(0);
});
