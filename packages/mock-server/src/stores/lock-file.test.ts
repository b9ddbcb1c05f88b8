import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { temporaryFile } from "../../test/temporary-file.ts";
import { lockFile } from "./lock-file.ts";

/** A process id beyond the largest that Linux gives. */
const dead = "4194305";

test.each([undefined, dead, ""])(
  "of many starts at once only one has the file, with a lock of %j before",
  async (left) => {
    for (let round = 0; round < 20; round += 1) {
      const path = temporaryFile();
      if (left !== undefined) await writeFile(`${path}.lock`, left);
      const starts = await Promise.allSettled(Array.from({ length: 8 }, () => lockFile(path)));
      expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await readFile(`${path}.lock`, "utf8")).toBe(String(process.pid));
    }
  },
);

test("what was given back can be taken again, and nothing stays behind", async () => {
  const path = temporaryFile();
  await (await lockFile(path))();
  const unlock = await lockFile(path);
  await expect(lockFile(path)).rejects.toThrow(`process ${process.pid} uses it`);
  await unlock();
  expect(await readdir(dirname(path))).toEqual([]);
});

test("whoever comes while the lock of a dead process is being taken over waits for another start", async () => {
  const path = temporaryFile();
  await writeFile(`${path}.lock`, dead);
  await writeFile(`${path}.lock.claim`, String(process.ppid));
  await expect(lockFile(path)).rejects.toThrow(`process ${dead} uses it`);
  expect(await readFile(`${path}.lock`, "utf8")).toBe(dead);
});
