import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mergeVerifications, type Verification, verify } from "../src/index.ts";
import { temporaryRecordings } from "./support/temporary-recordings.ts";

const now = new Date("2026-06-01");

async function parts(folder: string, of: number): Promise<readonly Verification[]> {
  const all: Verification[] = [];
  for (let index = 1; index <= of; index += 1) {
    all.push(
      JSON.parse(JSON.stringify(await verify({ recordings: folder, requireAll: true, now, shard: { index, of } }))),
    );
  }
  return all;
}

it("finds in shards, put together, what the whole finds, and deals the work evenly", async () => {
  using recordings = temporaryRecordings();
  recordings.change("chat/published-answer.json", (r) => Object.assign(r.response?.body ?? {}, { extra: 1 }));
  recordings.change("text-to-image/two-pictures.json", (r) => Object.assign(r.request?.body ?? {}, { n: "two" }));
  writeFileSync(recordings.file("flux/broken.json"), "{");
  const { seconds: _, ...whole } = JSON.parse(
    JSON.stringify(await verify({ recordings: recordings.folder, requireAll: true, now })),
  ) as Verification;
  expect(whole.findings.filter(({ level }) => level === "error").map(({ source }) => source)).toContain("file");
  for (const of of [2, 3, 7]) {
    const run = await parts(recordings.folder, of);
    const sizes = run.map((part) => part.recordings.length + part.catalogue.entries.length);
    const { seconds: __, ...merged } = mergeVerifications(run);
    expect(merged).toEqual(whole);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
    expect(() => mergeVerifications(run.slice(1))).toThrow(/of \d shards there are/);
  }
});

it("refuses to put together what is none of one run", async () => {
  const one = await verify({ entries: ["suno-upload"], now });
  expect(() => mergeVerifications([])).toThrow("there are no shards");
  expect(() => mergeVerifications([one, one])).toThrow("of 1 shards there are 1, 1");
  expect(() => mergeVerifications([one, { ...one, target: "http://h" }])).toThrow("shards of different runs");
});
