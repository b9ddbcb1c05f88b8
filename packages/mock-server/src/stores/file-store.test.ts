import { appendFile, readFile, stat, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { temporaryFile } from "../../test/temporary-file.ts";
import { openFileStore } from "./file-store.ts";

/** Uses a store in a file, and closes it. */
async function using<Result>(path: string, use: (store: Awaited<ReturnType<typeof openFileStore>>) => Promise<Result>) {
  await using store = await openFileStore(path);
  return await use(store);
}

const put = (path: string, ...keys: string[]) =>
  using(path, async (store) => {
    for (const key of keys) await store.session("s").collection("tasks").put(key, { key });
    return store.session("s").count("ids");
  });

const list = (path: string) => using(path, (store) => store.session("s").collection("tasks").list());

test("what was put is there after a restart, and counting goes on", async () => {
  const path = temporaryFile();
  expect(await put(path, "a", "b")).toBe(1);
  expect(await put(path, "b", "c")).toBe(2);
  expect(await list(path)).toEqual([{ key: "a" }, { key: "b" }, { key: "c" }]);
});

test.each(['{"session":"s","put":"tasks","ke', '{"session":"s","put":"tasks","key":"c","value":{"key":"c"}'])(
  "a torn last line loses nothing before it: %s",
  async (torn) => {
    const path = temporaryFile();
    await put(path, "a", "b");
    await appendFile(path, torn);
    expect(await list(path)).toEqual([{ key: "a" }, { key: "b" }]);
    await put(path, "d");
    expect(await list(path)).toEqual([{ key: "a" }, { key: "b" }, { key: "d" }]);
  },
);

test.each([
  "rubbish",
  "{}",
  '{"session":"s","put":"secrets","key":"a","value":1}',
  '{"session":"s","count":"ids"}',
  "\0\0",
])("a damaged line is named, and the file stays as it is: %j", async (line) => {
  const path = temporaryFile();
  await put(path, "a", "b");
  const [header, ...rest] = (await readFile(path, "utf8")).split("\n");
  const damaged = [header, line, ...rest].join("\n");
  await writeFile(path, damaged);
  await expect(openFileStore(path)).rejects.toMatchObject({
    name: "StoreRefusedError",
    message: expect.stringContaining("line 2 is damaged"),
  });
  expect(await readFile(path, "utf8")).toBe(damaged);
  await writeFile(path, [header, ...rest].join("\n"));
  expect(await list(path)).toEqual([{ key: "a" }, { key: "b" }]);
});

test.each(['{ "name": "app" }\n', "notes", '{"session":"s","count":"ids","sum":1}\n', '{"haoee-mock-st', "\0"])(
  "a file that is no store is refused, and stays as it is: %j",
  async (text) => {
    const path = temporaryFile();
    await writeFile(path, text);
    await expect(openFileStore(path)).rejects.toThrow("it is no store of the mock");
    expect(await readFile(path, "utf8")).toBe(text);
  },
);

test("one store at a time has the file, and a dead process leaves it free", async () => {
  const path = temporaryFile();
  await using(path, async () => {
    await expect(openFileStore(path)).rejects.toThrow(`process ${process.pid} uses it`);
  });
  await writeFile(`${path}.lock`, String(process.ppid));
  await expect(openFileStore(path)).rejects.toThrow(`process ${process.ppid} uses it`);
  await writeFile(`${path}.lock`, "4194305");
  expect(await list(path)).toEqual([]);
});

test("a restart leaves in the file only what is still known, readable by its owner alone", async () => {
  const path = temporaryFile();
  for (let count = 0; count < 20; count += 1) await put(path, "a");
  await list(path);
  expect((await readFile(path, "utf8")).trim().split("\n")).toHaveLength(3);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test("requests are not written, and a folder that is not there is a refusal", async () => {
  const path = temporaryFile();
  await using(path, (store) => store.session("s").collection("requests").put("r", { secret: 1 }));
  expect(await readFile(path, "utf8")).not.toContain("secret");
  await expect(openFileStore(`${path}/below/it`)).rejects.toMatchObject({ name: "StoreRefusedError" });
});
