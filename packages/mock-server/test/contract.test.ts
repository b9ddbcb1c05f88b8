import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApiDocument } from "@haoee/spec";
import { expect, onTestFinished, test } from "vitest";
import { watchContract } from "../src/contract/watch-contract.ts";
import { createMockServer } from "../src/index.ts";
import type { LogEvent } from "../src/log/log-event.ts";
import { key, post, startMock, turn } from "./mock.ts";

const revision = `openapi: 3.1.0
info: { title: Next revision, version: 9.9.9 }
paths:
  /v9/poems/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    put:
      operationId: writePoem
      requestBody: { $ref: "#/components/requestBodies/Poem" }
      responses:
        2XX:
          description: Written
          content: { application/json: { schema: true, examples: { poem: { value: { written: true } } } } }
components:
  requestBodies:
    Poem: { content: { application/json: { schema: { $ref: "#/components/schemas/Poem" } } } }
  schemas:
    Poem:
      type: object
      required: [lines]
      properties:
        lines: { type: integer, minimum: 3 }
`;

/** A file that is gone when the test ends. */
function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "openapi.yaml");
  writeFileSync(file, text);
  return file;
}

function write(url: string, poem: unknown): Promise<Response> {
  const headers = { ...key, "content-type": "application/json" };
  return fetch(`${url}/v9/poems/1`, { method: "PUT", headers, body: JSON.stringify(poem) });
}

test("an operation that only the other revision has is judged by it and answers its example", async () => {
  const mock = await startMock({ contract: fileWith(revision) });
  expect(mock.operations).toBe(1);
  const good = await write(mock.url, { lines: 3 });
  expect([good.status, await good.json()]).toEqual([200, { written: true }]);
  const bad = await write(mock.url, { lines: 2 });
  expect([bad.status, await bad.json()]).toMatchObject([400, { error: { param: "lines" } }]);
  const health = await fetch(`${mock.url}/__mock/health`);
  expect(await health.json()).toMatchObject({ operations: 1, contract: "9.9.9" });
  expect((await post(mock, "/v1/chat/completions", turn)).status).toBe(404);
});

test("operations of the shipped contract behave in any revision of it, which may want more of a request", async () => {
  const changed = JSON.stringify(openApiDocument).replace('"required":["model","messages"]', '"required":["user"]');
  expect(changed).toContain('"required":["user"]');
  const mock = await startMock({ contract: fileWith(changed) });
  const refused = await post(mock, "/v1/chat/completions", turn);
  expect(await refused.json()).toMatchObject({ error: { param: "user" } });
  const taken = await post(mock, "/v1/chat/completions", { ...turn, user: "me" });
  expect(await taken.json()).toMatchObject({ choices: [{ finish_reason: "stop" }] });
});

test.each([
  ["is no YAML", "openapi: [", 1, "Flow sequence"],
  ["is no OpenAPI", "swagger: 2", 1, "openapi"],
  ["has no version", revision.replace(", version: 9.9.9", ""), 2, "info must have required property 'version'"],
  ["names no operation", revision.replace("writePoem", '""'), 8, "paths./v9/poems/{id}.put has no operationId"],
  ["refers to another file", revision.replace("#/components/schemas/", "poem.yaml#/"), 16, "bundle the contract first"],
  [
    "refers to nothing",
    revision.replace("schemas/Poem", "schemas/Ode"),
    16,
    "#/components/schemas/Ode, where nothing is",
  ],
  ["has an unknown type", revision.replace("type: integer", "type: strng"), 22, "Poem.properties.lines.type"],
  [
    "has an unknown keyword",
    revision.replace("minimum", "minimun"),
    19,
    "Poem cannot be compiled: strict mode: unknown",
  ],
  ["has a pattern that is none", revision.replace("minimum: 3", 'pattern: "("'), 19, "Poem cannot be compiled"],
])("a contract that %s does not start, and is told with its place", async (_what, text, line, reason) => {
  const file = fileWith(text);
  const error = await createMockServer({ contract: file }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: "FileRefusedError", file, line });
  expect(String(error)).toContain(reason);
});

test("a contract that is not there does not start", async () => {
  const missing = createMockServer({ contract: "nowhere.yaml" });
  await expect(missing).rejects.toThrow(/^nowhere\.yaml: ENOENT/);
});

test("a watched contract is read again, and a bad save leaves the one before in force and says why", async () => {
  const file = fileWith(revision);
  const events: LogEvent[] = [];
  const closing = new AbortController();
  onTestFinished(() => closing.abort());
  const current = await watchContract({ contract: file, watch: true }, (event) => events.push(event), closing.signal);
  const first = current();

  writeFileSync(file, revision.replace("type: integer", "type: strng"));
  await expect.poll(() => events, { timeout: 10_000 }).toHaveLength(1);
  expect(events[0]).toMatchObject({ event: "warning", message: expect.stringContaining("stays in force") });
  expect(JSON.stringify(events[0])).toContain("openapi.yaml:22:24: components.schemas.Poem.properties.lines.type");
  expect(current()).toBe(first);

  writeFileSync(file, revision.replace("9.9.9", "10.0.0"));
  await expect
    .poll(() => events, { timeout: 10_000 })
    .toContainEqual({ event: "contract", version: "10.0.0", operations: 1 });
  expect(current().document.info.version).toBe("10.0.0");
});

test("a server takes the contract that was saved", async () => {
  const file = fileWith(revision);
  const mock = await startMock({ contract: file, watch: true });
  const status = () => write(mock.url, { lines: 2 }).then((response) => response.status);
  expect(await status()).toBe(400);
  writeFileSync(file, revision.replace("minimum: 3", "minimum: 1"));
  await expect.poll(status, { timeout: 10_000 }).toBe(200);
});
