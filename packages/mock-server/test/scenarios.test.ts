import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import type { MockServer, MockServerOptions } from "../src/index.ts";
import { post, startMock, turn } from "./mock.ts";

const chat = "/v1/chat/completions";

const busy = `
name: busy
match: { operation: createChatCompletion, body: { model: gpt-4o } }
steps:
  - respond: { status: 503, headers: { Retry-After: "2" }, body: { error: { message: busy } } }
  - faults: [status=429]
  - passthrough: true
`;

/** A folder with these files, and a mock that plays them. */
async function startWith(files: Readonly<Record<string, string>>, options: MockServerOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), "haoee-mock-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { folder, write, mock: await startMock({ scenarios: [folder], ...options }) };
}

async function statuses(mock: MockServer, count: number, body: object = turn, headers = {}): Promise<number[]> {
  const answers: number[] = [];
  for (let request = 0; request < count; request++) answers.push((await post(mock, chat, body, headers)).status);
  return answers;
}

test("the steps of a scenario answer one request each, and the last one stays", async () => {
  const { mock } = await startWith({ "busy.yaml": busy });
  const first = await post(mock, chat, turn);
  expect([first.status, first.headers.get("retry-after")]).toEqual([503, "2"]);
  expect(await first.json()).toEqual({ error: { message: "busy" } });
  expect(await statuses(mock, 3)).toEqual([429, 200, 200]);
  expect(await statuses(mock, 1, { ...turn, model: "other" })).toEqual([200]);
});

test.each([
  ["loop", [503, 429, 200, 503, 429, 200]],
  ["end", [503, 429, 200, 200, 200, 200]],
])("after: %s", async (after, expected) => {
  const { mock } = await startWith({ "busy.yaml": `${busy}after: ${after}\n` });
  expect(await statuses(mock, 6)).toEqual(expected);
});

test("sessions are at steps of their own, and the journal names the scenario", async () => {
  const { mock } = await startWith({ "busy.yaml": busy });
  expect(await statuses(mock, 2, turn, { "x-mock-session": "a" })).toEqual([503, 429]);
  expect(await statuses(mock, 1)).toEqual([503]);
  const journal = await (await fetch(`${mock.url}/__mock/requests`)).json();
  expect(journal).toMatchObject({ requests: [{ scenario: "busy" }] });
});

test("a scenario that is to be named waits for X-Mock-Scenario", async () => {
  const { mock } = await startWith({ "busy.yaml": `${busy}when: named\n` });
  expect(await statuses(mock, 1)).toEqual([200]);
  expect(await statuses(mock, 1, turn, { "x-mock-scenario": "busy" })).toEqual([503]);
  const unknown = await post(mock, chat, turn, { "x-mock-scenario": "none" });
  expect(await unknown.json()).toMatchObject({ error: { message: expect.stringContaining("there are busy") } });
});

test("an example of the contract answers", async () => {
  const { mock } = await startWith({ "a.yaml": "name: a\nsteps: [{ example: { code: 400 } }]\n" });
  expect(await statuses(mock, 1)).toEqual([400]);
});

test("a session can have scenarios of its own", async () => {
  const mock = await startMock();
  const scenarios = [{ name: "mine", match: { text: "gpt" }, steps: [{ respond: { status: 418, body: "tea" } }] }];
  const set = await post(mock, "/__mock/scenarios", { scenarios }, { "x-mock-session": "a" });
  expect(set.status).toBe(200);
  expect(await statuses(mock, 1, turn, { "x-mock-session": "a" })).toEqual([418]);
  expect(await statuses(mock, 1)).toEqual([200]);
  const broken = await post(mock, "/__mock/scenarios", {
    scenarios: [{ name: "x", match: { text: "(" }, steps: [{}] }],
  });
  expect(broken.status).toBe(400);
});

test("a changed file is read again; while it is wrong the one before stays", async () => {
  const output = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  onTestFinished(() => output.mockRestore());
  const files = { "a.yaml": "name: a\nsteps: [{ respond: { status: 418 } }]\n" };
  const { mock, write } = await startWith(files, { log: "json" });
  expect(await statuses(mock, 1)).toEqual([418]);
  write("b.yaml", "name: b\nsteps: []\n");
  write("a.yaml", "name: a\nsteps: [{ respond: { status: 451 } }]\n");
  await vi.waitFor(() => expect(output).toHaveBeenCalledWith(expect.stringContaining('"warning"')), 5_000);
  expect(await statuses(mock, 1)).toEqual([418]);
  write("b.yaml", "name: b\nwhen: named\nsteps: [{ passthrough: true }]\n");
  await expect.poll(() => statuses(mock, 1)).toEqual([451]);
});

test("a scenario that was written anew begins anew, and the others stay where they are", async () => {
  const steps = (...codes: number[]) => `steps: [${codes.map((status) => `{ respond: { status: ${status} } }`)}]\n`;
  const b = `name: b\nwhen: named\n${steps(501, 502, 503)}`;
  const { mock, write } = await startWith({ "a.yaml": `name: a\n${steps(418, 419)}`, "b.yaml": b });
  const named = { "x-mock-scenario": "b" };
  expect([await statuses(mock, 2), await statuses(mock, 1, turn, named)]).toEqual([[418, 419], [501]]);
  write("a.yaml", `name: a\n${steps(451, 452)}`);
  const fresh = async () => (await fetch(`${mock.url}/__mock/scenarios`)).text();
  await expect.poll(fresh).toContain("451");
  expect([await statuses(mock, 2), await statuses(mock, 1, turn, named)]).toEqual([[451, 452], [502]]);
});

test("every file that is wrong is told, each on its line", async () => {
  const files = { "a.yaml": "name: a\nsteps: []\n", "b.yaml": "name: b\n", "c.yaml": busy };
  const refusal: unknown = await startWith(files).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: "FileRefusedError", line: 2, others: [{ name: "FileRefusedError" }] });
  expect(String(refusal).split("\n")).toEqual([
    expect.stringMatching(/a\.yaml:2:8: /),
    expect.stringMatching(/b\.yaml:/),
  ]);
});

test.each([
  ["name: a\nsteps: [{ wait: 1 }]\n", "a.yaml:2:17: wait is unknown here"],
  ["name: a\nsteps: []\n", "a.yaml:2:8: steps must NOT have fewer than 1 items"],
  ["name: a\nmatch:\n  operation: draw\nsteps: [{ delay: 1 }]\n", "a.yaml:3:14: match.operation must be equal to"],
  ["name: a\nmatch: { text: '(' }\nsteps: [{ delay: 1 }]\n", "a.yaml:2:16: match.text must match format"],
  ["name: a\nsteps: [{ faults: [explode] }]\n", 'a.yaml:2:20: steps.0.faults.0 The fault "explode" is unknown'],
])("%j keeps the mock from starting, with line and reason", async (text, message) => {
  await expect(startWith({ "a.yaml": text })).rejects.toThrow(message);
});

test("two scenarios of one name are refused", async () => {
  await expect(startWith({ "a.yaml": busy, "b.yaml": busy })).rejects.toThrow("busy is the name of the scenario in");
});
