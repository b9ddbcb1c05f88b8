import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { fromPath } from "../../src/node/index.ts";
import { temporaryFolder } from "../support/folder.ts";

test.each([
  [{}, { name: "Cat.PNG", type: "image/png" }],
  [{ name: "dog.webp" }, { name: "dog.webp", type: "image/webp" }],
  [{ name: "dog.xyz" }, { name: "dog.xyz", type: "" }],
  [{ type: "image/jpeg" }, { name: "Cat.PNG", type: "image/jpeg" }],
])("a path with the options %j becomes the file %j", async (options, expected) => {
  const path = join(temporaryFolder(), "Cat.PNG");
  writeFileSync(path, "cat");
  for (const one of [path, pathToFileURL(path)]) {
    const file = await fromPath(one, options);
    expect(file).toMatchObject({ ...expected, size: 3 });
    expect(await file.text()).toBe("cat");
  }
});

test("a path that leads nowhere or to a folder is refused", async () => {
  const folder = temporaryFolder();
  await expect(fromPath(join(folder, "cat.png"))).rejects.toMatchObject({ code: "ENOENT" });
  await expect(fromPath(folder)).rejects.toMatchObject({ name: "InvalidArgumentError", argument: "path" });
});
