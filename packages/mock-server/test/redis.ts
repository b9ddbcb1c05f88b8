import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

/** Why tests of Redis are left out, undefined where there is a Redis. */
export const absentRedis: string | undefined = await promisify(execFile)("redis-server", ["--version"]).then(
  () => undefined,
  () => "the tests with Redis: there is no redis-server (Debian: apt-get install redis-server)",
);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function ready({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error("Redis has no standard output");
  for await (const line of createInterface(stdout)) if (line.includes("Ready to accept connections")) return;
  throw new Error("Redis ended before it was ready");
}

/** Starts a Redis of our own that keeps nothing on the disk. */
export async function startRedis(): Promise<{ readonly url: string } & Disposable> {
  const port = await freePort();
  const child = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", "/tmp"]);
  await ready(child);
  return { url: `redis://127.0.0.1:${port}`, [Symbol.dispose]: () => void child.kill() };
}
