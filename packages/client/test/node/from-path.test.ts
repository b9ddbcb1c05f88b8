import { execFile } from "node:child_process";
import { truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { fromPath } from "../../src/node/index.ts";
import { temporaryFolder } from "../support/folder.ts";
import { listen } from "../support/serve.ts";

const megabyte = 1024 * 1024;

/** A server that counts what it gets, and the counts. */
async function countingServer(): Promise<{ url: string; sizes: number[] }> {
  const sizes: number[] = [];
  const server = createServer(async (request, response) => {
    let size = 0;
    for await (const piece of request) size += piece.length;
    sizes.push(size);
    response.setHeader("content-type", "application/json").end('{"id":"7","object":"video","status":"queued"}');
  });
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return { url: await listen(server), sizes };
}

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

test("of 200 MB that are sent from disk less than 60 MB are held at once", async () => {
  const server = await countingServer();
  const path = join(temporaryFolder(), "film.mp4");
  writeFileSync(path, "");
  truncateSync(path, 200 * megabyte);
  const script = join(import.meta.dirname, "upload-file.ts");
  // Little room for new objects, so that what is measured is what is held. How much waits to be collected is up to Node.js,
  // whose own `fetch` leaves as much.
  const flags = ["--max-semi-space-size=1", "--conditions=@haoee/source"];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script, server.url, path]);
  expect(server.sizes[1]).toBeGreaterThan(200 * megabyte);
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(Number(stdout)).toBeLessThan(60 * megabyte);
});
