import { expect, it } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

const foreign = JSON.stringify({
  log: {
    version: "1.2",
    creator: { name: "a", version: "1" },
    entries: [],
  },
});

it.each<[string, readonly string[]]>([
  ["doctor", ["doctor", "-r"]],
  ["coverage", ["coverage", "-r"]],
  ["export", ["export", "--har", "-r"]],
  ["verify", ["verify", "-r"]],
  ["report", ["report", "-r"]],
])(
  "%s of a folder without recordings ends with 2, and prints nothing that could be taken for a result",
  async (_, args) => {
    using temporary = scratchFolder();
    const { code, stdout, stderr } = await runCli([...args, temporary.folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: [^\n]*no recording[^\n]*\n/);
  },
);

it("an import of a file without calls ends with 2", async () => {
  using temporary = scratchFolder();
  const file = temporary.write("empty.har", foreign);
  const { code, stderr } = await runCli(["import", file, "-r", `${temporary.folder}/recordings`]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("error: no file holds a call") });
});

const waiver = { cells: "createImage response 503*", reason: "later", owner: "me", until: "2026-12-31" };

it.each<[string, object, string]>([
  ["that waives everything", { cells: "*" }, "waivers/0/cells must match"],
  ["that waives everything twice", { cells: "* *" }, "waivers/0/cells must match"],
  ["without an end", { until: "9999-12-31" }, "until 9999-12-31 is more than 400 days ahead"],
])("a waiver %s is refused", async (_, change, message) => {
  using temporary = scratchFolder();
  const file = temporary.write("waivers.json", JSON.stringify({ waivers: [{ ...waiver, ...change }] }));
  const { code, stdout, stderr } = await runCli(["coverage", "--waivers", file]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
});

it("an allowed field without an end is refused", async () => {
  using temporary = scratchFolder();
  const field = {
    operationId: "createImage",
    side: "response",
    field: "/a",
    owner: "a",
    until: "9999-12-31",
    reason: "r",
  };
  const file = temporary.write("allowed.json", JSON.stringify({ allowed: [field] }));
  const { code, stderr } = await runCli(["verify", "-e", "chat", "--allow", file]);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining("until 9999-12-31 is more than 400 days"),
  });
});

it("a sample of mutants says that the floor was not judged", async () => {
  using temporary = scratchFolder();
  const floor = temporary.write("floor.json", JSON.stringify({ v: 1, parts: { client: { "value removed": 1 } } }));
  const { stderr } = await runCli(["mutate", "--only", "client", "--sample", "2", "--floor", floor]);
  expect(stderr).toContain("The floor was not judged");
});
