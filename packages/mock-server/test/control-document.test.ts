import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { post, startMock } from "./mock.ts";

const redocly = join(import.meta.dirname, "../../../node_modules/.bin/redocly");

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

test("the control API has an OpenAPI document that is valid", async () => {
  const mock = await startMock();
  const folder = mkdtempSync(join(tmpdir(), "haoee-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "openapi.json");
  writeFileSync(file, await (await fetch(`${mock.url}/__mock/openapi.json`)).text());
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const report = execFileSync(redocly, ["lint", "--extends=spec", "--format=json", file], { env, encoding: "utf8" });
  expect(JSON.parse(report)).toMatchObject({ totals: { errors: 0, warnings: 0 } });
}, 30_000);

test("every operation of the document is there", async () => {
  const mock = await startMock();
  const document = (await (await fetch(`${mock.url}/__mock/openapi.json`)).json()) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
  );
  expect(operations.length).toBeGreaterThan(9);
  for (const [method, path] of operations) {
    const response = await fetch(mock.url + path, { method });
    expect([path, response.status === 200 || response.status === 400]).toEqual([path, true]);
  }
});

test.each([
  ["/__mock/clock/advance", {}, "must have required property 'milliseconds'"],
  ["/__mock/clock/advance", { milliseconds: -1 }, "milliseconds must be >= 0"],
  ["/__mock/clock/advance", { milliseconds: 1, hours: 2 }, "hours is unknown"],
  ["/__mock/faults", { rules: "stall" }, "rules must be array"],
  ["/__mock/faults", { rules: ["explode"] }, "is unknown; there are"],
])("%s refuses %j", async (path, body, message) => {
  const mock = await startMock();
  const response = await post(mock, path, body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining(message) } });
});

test("metrics count what was answered", async () => {
  const mock = await startMock();
  await post(mock, "/v1/chat/completions", {});
  const response = await fetch(`${mock.url}/__mock/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  expect(await response.text()).toContain(
    'haoee_mock_requests_total{method="POST",operation="createChatCompletion",status="400"} 1',
  );
});

test("only pages of allowed origins may call, when some are named", async () => {
  const mock = await startMock({ cors: ["https://a.example"] });
  const origins = ["https://a.example", "https://b.example"].map(async (origin) => {
    const { headers } = await fetch(`${mock.url}/__mock/health`, { headers: { origin } });
    return headers.get("access-control-allow-origin");
  });
  expect(await Promise.all(origins)).toEqual(["https://a.example", null]);
  const preflight = { method: "OPTIONS", headers: { origin: "https://b.example" } };
  expect((await fetch(`${mock.url}/__mock/reset`, preflight)).status).toBe(403);
});
