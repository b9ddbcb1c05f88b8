import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { keepRecording } from "../src/capture/keep-recording.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import { captured, origin } from "./support/capture.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

it.each([
  ["an entry that is not documented", { entry: "../elsewhere" }],
  ["a name that leads elsewhere", { name: "../x" }],
])("refuses %s", async (_, options) => {
  using kept = scratchFolder();
  await expect(keepRecording([captured()], origin, { ...options, folder: kept.folder })).rejects.toThrow(
    /not recorded/,
  );
  expect(kept.files()).toEqual([]);
});

it("never takes the place of a recording unless told", async () => {
  using kept = scratchFolder();
  const options = { folder: kept.folder, name: "first" };
  const { file } = await keepRecording([captured()], origin, options);
  const before = readFileSync(file, "utf8");
  const other = captured({ status: 201 });
  await expect(keepRecording([other], origin, options)).rejects.toThrow(/would take the place/);
  expect(readFileSync(file, "utf8")).toBe(before);
  await keepRecording([other], origin, { ...options, overwrite: true });
  expect(readFileSync(file, "utf8")).not.toBe(before);
});

it("keeps each of many recordings that are written at once, and nothing beside them", async () => {
  using kept = scratchFolder();
  const calls = Array.from({ length: 20 }, (_, at) => captured({ status: 200 + at }));
  const written = await Promise.all(calls.map((call) => keepRecording([call], origin, kept)));
  expect(new Set(written.map(({ file }) => file)).size).toBe(20);
  expect(written.map(({ file }) => readRecording(file).exchanges[0]?.response.status).sort()).toEqual(
    calls.map(({ response }) => response.status),
  );
  expect(readdirSync(kept.folder)).toEqual(["chat"]);
});
