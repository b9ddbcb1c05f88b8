import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runCli } from "./support/run-cli.ts";
import { temporaryRecordings } from "./support/temporary-recordings.ts";

const quick = ["mutate", "--only", "client", "--operators", "part renamed", "field retyped"];

it("prints the evidence, a row for each operator and what nobody noticed, and the same as JSON when asked", async () => {
  const [table, json] = await Promise.all([runCli(quick), runCli([...quick, "--json"])]);
  expect(table.stdout).toMatch(/^Evidence: 0 of 16 operations claim live recordings; /);
  expect(table.stdout).toMatch(/\npart renamed +36 +36 +100\.0 % /);
  const { ok, operators, survivors } = JSON.parse(json.stdout);
  expect([ok, json.code, table.code]).toEqual([true, 0, 0]);
  const [retyped] = operators;
  expect(retyped).toMatchObject({
    part: "client",
    operator: "field retyped",
    noticed: retyped.mutants - survivors.length,
  });
  for (const { pointer } of survivors) expect(table.stdout).toContain(pointer);
});

it("ends with 1 when an operator falls below its floor, which is raised and never lowered", async () => {
  using folder = temporaryRecordings();
  const floor = folder.file("floor.json");
  const shares = () => JSON.parse(readFileSync(floor, "utf8")).parts.client;
  expect((await runCli([...quick, "--floor", floor, "--update-floor"])).code).toBe(0);
  expect(shares()["part renamed"]).toBe(1);
  writeFileSync(floor, JSON.stringify({ v: 1, parts: { client: { "field retyped": 1 } } }));
  const { code, stdout } = await runCli([...quick, "--floor", floor]);
  expect(code).toBe(1);
  expect(stdout).toContain("client: field retyped: ");
  await runCli([...quick, "--floor", floor, "--update-floor"]);
  expect(shares()["field retyped"]).toBe(1);
});

it.each([
  ["an operator that is none", ["--operators", "typo"], "there is no operator typo. There are: "],
  ["an operator of another part", ["--only", "mock", "--operators", "part renamed"], "no mutant is left to try"],
  ["no mutants", ["--sample", "0"], "It must be a whole number from 1 to 999999."],
  ["a shard that is none", ["--shard", "3/2"], "It must be a shard such as 2/4."],
  ["to write no floor", ["--update-floor"], "--update-floor needs --floor <file>"],
  ["a floor that is not there", ["--floor", "nowhere.json"], "nowhere.json: cannot be read"],
])("ends with 2 when asked for %s", async (_, args, reason) => {
  const { code, stdout, stderr } = await runCli(["mutate", ...args]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(reason);
});
