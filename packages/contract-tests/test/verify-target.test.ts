import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createBudget } from "../src/recorder/budget.ts";
import { type TargetVerification, verifyTarget } from "../src/recorder/verify-target.ts";
import { startMock } from "../src/stories/start-mock.ts";
import { readTarget } from "../src/target/target.ts";
import { plantedKey, playsAt } from "./support/record-at-mock.ts";
import { runCli } from "./support/run-cli.ts";

/** A server that passes everything on to the mock and changes JSON answers on the way. */
async function lyingServer(url: string, change: (text: string) => string): Promise<string> {
  const server = createServer((asked, answer) => {
    const { method, headers } = asked;
    const passed = request(`${url}${asked.url}`, { method, headers }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on("data", (piece: Buffer) => pieces.push(piece));
      reply.on("end", () => {
        const body = change(Buffer.concat(pieces).toString("latin1"));
        const { "content-length": _, "transfer-encoding": __, ...rest } = reply.headers;
        answer.writeHead(reply.statusCode ?? 0, rest).end(body, "latin1");
      });
    });
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // A server that listens at a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function verified(
  url: string,
  entry: readonly string[] | undefined,
  pass: (milliseconds: number) => Promise<void>,
): Promise<TargetVerification> {
  let now = Date.UTC(2027, 0, 1);
  const sleep = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    await pass(milliseconds);
  };
  const target = readTarget(url);
  const signal = new AbortController().signal;
  const line = { target, key: plantedKey, budget: createBudget(1000), clock: { now: () => now, sleep }, signal };
  const plays = playsAt(url, entry ? { entry } : {});
  return verifyTarget(plays, line, { recorder: "haoee-contract 0.0.0", concurrency: 1, onResult: () => {} });
}

test("a server that answers as documented passes every story, every proof and every operation", async () => {
  await using mock = await startMock();
  const { ok, results, operations, verification } = await verified(mock.url, undefined, mock.pass);
  expect(verification?.findings.filter(({ level }) => level === "error")).toEqual([]);
  expect(results.filter(({ outcome }) => outcome !== "recorded")).toEqual([]);
  expect(operations.filter(({ successes }) => successes === 0)).toEqual([]);
  expect(operations).toHaveLength(16);
  expect(verification?.target).toBe(`${mock.url}/`);
  expect(ok).toBe(true);
});

test.each([
  ["drops a field", (text: string) => text.replace('"role":"assistant",', ""), "schema"],
  ["adds a field", (text: string) => text.replace('"object":', '"mood":"fine","object":'), "strict"],
])("a server that %s fails by that proof", async (_, change, source) => {
  await using mock = await startMock();
  const { ok, verification } = await verified(await lyingServer(mock.url, change), ["chat"], mock.pass);
  const sources = verification?.findings.filter(({ level }) => level === "error").map((finding) => finding.source);
  expect(sources).toContain(source);
  expect(ok).toBe(false);
});

test("a server that answers nothing with success is not green, and says so", async () => {
  await using mock = await startMock();
  const args = ["verify", "--target", `${mock.url}/nowhere`, "-e", "chat", "sora-query", "--yes"];
  const { code, stdout } = await runCli(args, "", { HAOEE_API_KEY: plantedKey });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Evidence: none, since no story came to its end/);
  expect(stdout).toMatch(/^createChatCompletion +0 of 1 +✘ never answered with success$/m);
  expect(stdout).toMatch(/^getVideoGeneration +0 of 0 +✘ never answered with success$/m);
  expect(stdout).toMatch(/stories played to their end: 0 of [1-9]/);
});

test.each([
  [["--target", "https://maas.haoee.com", "--shard", "1/2"], /--shard says nothing with --target/],
  [["--target", "https://maas.haoee.com", "-e", "cat"], /there is no entry cat/],
  [["--target", "https://maas.haoee.com"], /HAOEE_API_KEY is not set/],
  [["--yes"], /--yes says nothing without --target/],
])("verify %j is refused before anything is sent", async (args, message) => {
  const { code, stdout, stderr } = await runCli(["verify", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
});
