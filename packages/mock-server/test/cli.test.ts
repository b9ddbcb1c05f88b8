import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";
import { operations } from "@haoee/spec";
import { expect, onTestFinished, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { optionTable } from "../src/settings/option-table.ts";

const cli = join(import.meta.dirname, "../src/cli.ts");

// The test runner forces colours upon its own children.
const { FORCE_COLOR: _, ...env } = process.env;

function run(args: readonly string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ["--conditions=@haoee/source", cli, ...args], { env });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** What a run that ends by itself says. */
async function result(args: readonly string[]) {
  const child = run(args);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { stdout, stderr, code };
}

/** Reads the standard output line by line. */
function lines(child: ChildProcessWithoutNullStreams): () => Promise<string> {
  const iterator = createInterface(child.stdout)[Symbol.asyncIterator]();
  return async () => String((await iterator.next()).value);
}

test.each(["SIGINT", "SIGTERM"] as const)("it says where it listens, and %s ends it well", async (signal) => {
  const child = run(["--port", "0", "--log", "json"]);
  const listening = JSON.parse(await lines(child)());
  expect(listening).toMatchObject({
    event: "listening",
    operations: operations.length,
    example: expect.stringMatching(/^curl /),
  });
  expect((await fetch(`${listening.url}/__mock/health`)).status).toBe(200);
  child.kill(signal);
  expect(await once(child, "close")).toEqual([0, null]);
});

test("a request is one line, without any header or query", async () => {
  const child = run(["--port", "0", "--log", "json"]);
  const next = lines(child);
  const { url } = JSON.parse(await next());
  await fetch(`${url}/v1/images/tasks/x?key=secret-1`, {
    headers: { authorization: "secret-2", modelname: "secret-3" },
  });
  expect(JSON.parse(await next())).toEqual({
    event: "request",
    method: "GET",
    path: "/v1/images/tasks/x",
    status: 400,
    entry: "image-task",
    ms: expect.any(Number),
  });
});

test("it goes on when nobody reads what it says any more", async () => {
  const child = run(["--port", "0", "--log", "json"]);
  const { url } = JSON.parse(await lines(child)());
  child.stdout.destroy();
  for (let request = 0; request < 3; request++) {
    expect((await fetch(`${url}/__mock/health`)).status).toBe(200);
  }
});

test("a refusal tells its code and field, without anything of the request's values", async () => {
  const child = run(["--port", "0", "--log", "json"]);
  const next = lines(child);
  const { url } = JSON.parse(await next());
  const body = JSON.stringify({ model: "gpt-4o", messages: "secret-1" });
  const headers = { authorization: "key", "content-type": "application/json" };
  await fetch(`${url}/v1/chat/completions`, { method: "POST", headers, body });
  const line = await next();
  expect(JSON.parse(line)).toMatchObject({ status: 400, refusal: "invalid_request messages" });
  expect(line).not.toContain("secret");
});

test("people get the address, the number of operations and a curl line, without colours in a pipe", async () => {
  const child = run(["--port", "0"]);
  const next = lines(child);
  const title = await next();
  await next();
  await next();
  const command = await next();
  expect(title).toMatch(/^Mock of the Haoee gateway on http:\/\/127\.0\.0\.1:\d+, (\d+) operations$/);
  expect(title).toContain(` ${operations.length} operations`);
  expect(command).toMatch(/^ {2}curl http:\/\/127\.0\.0\.1:\d+\/v1\/chat\/completions -H 'Authorization: key' /);
});

test("a host that others can reach is a warning", async () => {
  const child = run(["--port", "0", "--host", "0.0.0.0", "--log", "json"]);
  expect(JSON.parse(await lines(child)())).toMatchObject({
    event: "warning",
    message: expect.stringContaining("0.0.0.0"),
  });
});

test("a port in use is one clear line and exit code 1", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { stderr, code } = await result(["--port", String(port)]);
  server.close();
  expect(stripVTControlCharacters(stderr)).toBe(
    `Port ${port} is in use. Stop what listens there, or choose another: --port 0 finds one.\n`,
  );
  expect(code).toBe(1);
});

test.each([
  [["--port", "x"], "port must be integer."],
  [["--port", "1.5"], "port must be integer."],
  [["--task-seconds", "-1"], "taskSeconds must be >= 0."],
  [["--log", "loud"], "log must be equal to one of the allowed values: pretty, json, silent."],
  [["--nothing"], "unknown option '--nothing'"],
])("%j is refused with code 2, and where to read on", async (args, message) => {
  const { stderr, code } = await result(args);
  expect(stderr).toContain(message);
  expect(stderr).toContain("haoee-mock --help");
  expect(code).toBe(2);
});

test("--version and --help answer and end", async () => {
  expect(await result(["--version"])).toMatchObject({ stdout: `${packageJson.version}\n`, code: 0 });
  const { stdout, code } = await result(["--help"]);
  for (const { flag, description } of Object.values(optionTable)) {
    expect(stdout).toContain(flag);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(description);
  }
  expect(code).toBe(0);
});
