import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { generate } from "selfsigned";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "./mock.ts";

/** Reads a page over https, trusting this certificate, or any when there is none. */
function read(url: string, ca?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const trust = ca === undefined ? { rejectUnauthorized: false } : { ca };
    get(url, { ...trust, agent: false }, (response) => resolve(text(response))).on("error", reject);
  });
}

function write(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "haoee-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test("https works without any file", async () => {
  const mock = await startMock({ https: true });
  expect(mock.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  expect(JSON.parse(await read(`${mock.url}/__mock/health`))).toMatchObject({ status: "ok" });
});

test("a certificate of one's own is used", async () => {
  const altNames = [{ type: 7 as const, ip: "127.0.0.1" }];
  const pair = await generate([{ name: "commonName", value: "mine" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames }],
  });
  const files = { httpsKey: write("key.pem", pair.private), httpsCert: write("cert.pem", pair.cert) };
  const mock = await startMock(files);
  expect(await read(`${mock.url}/__mock/health`, pair.cert)).toContain("ok");
});

test.each([
  [{ httpsKey: "/nowhere/key.pem", httpsCert: "/nowhere/cert.pem" }, "/nowhere/key.pem: ENOENT"],
  [{ httpsKey: "package.json", httpsCert: "package.json" }, "package.json: "],
])("a key or certificate that cannot be used keeps the mock from starting", async (options, message) => {
  await expect(startMock(options)).rejects.toMatchObject({
    name: "FileRefusedError",
    message: expect.stringContaining(message),
  });
});
