import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { entries, type RequestExample, requestExamples } from "@haoee/spec";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judgeAnswer } from "./judge-answer.ts";
import { sendExample } from "./send-example.ts";

let child: ChildProcessWithoutNullStreams;
let log: AsyncIterator<string>;
let url: string;

/** The next thing of a kind that the mock writes down. */
async function logged(event: string): Promise<Record<string, unknown>> {
  for (;;) {
    const line = JSON.parse(String((await log.next()).value));
    if (line.event === event) return line;
  }
}

beforeAll(async () => {
  const cli = join(import.meta.dirname, "../src/cli.ts");
  const flags = ["--port", "0", "--log", "json", "--ttft", "0", "--tps", "0"];
  child = spawn(process.execPath, ["--conditions=@haoee/source", cli, ...flags]);
  log = createInterface(child.stdout)[Symbol.asyncIterator]();
  url = String((await logged("listening")).url);
});
afterAll(() => void child.kill());

/** A drawing task is known once it was begun, so its documented id gives way to one that the mock has. */
async function withKnownTask(example: RequestExample): Promise<RequestExample> {
  const begin = entries.flatMap(requestExamples).find(({ query }) => query.async === "true");
  if (example.operationId !== "getImageTask" || !begin) return example;
  const { task_id } = (await (await sendExample(url, begin)).json()) as { task_id: string };
  await logged("request");
  return { ...example, path: { task_id } };
}

/** The values of an answer that the contract has a schema for: JSON, each event, or bytes as text. */
async function valuesOf(response: Response, mediaType: string): Promise<readonly unknown[]> {
  if (mediaType === "application/json") return [await response.json()];
  const text = await response.text();
  if (mediaType !== "text/event-stream") return [text];
  const events = text.split("\n\n").slice(0, -2);
  return events.map((event) => JSON.parse(event.replace("data: ", "")));
}

const documented = entries.flatMap((entry) => requestExamples(entry).map((example) => ({ id: entry.id, example })));

test.each(documented)("the documented request of $id is answered and logged as it", async ({ id, example }) => {
  const request = await withKnownTask(example);
  const response = await sendExample(url, request);
  const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
  expect(response.status).toBe(200);
  const values = await valuesOf(response, mediaType);
  expect(values.length).toBeGreaterThan(0);
  expect(values.flatMap((value) => judgeAnswer(example.operationId, mediaType, value))).toEqual([]);
  expect(await logged("request")).toMatchObject({ status: 200, entry: id });
});
