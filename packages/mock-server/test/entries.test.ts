import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { entries, findEntry, type OperationId, type RequestExample, requestExamples } from "@haoee/spec";
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
    // The picture that stands in a form comes from the mock, too.
    if (line.event === event && !String(line.path).startsWith("/media/")) return line;
  }
}

beforeAll(async () => {
  const cli = join(import.meta.dirname, "../src/cli.ts");
  const flags = ["--port", "0", "--log", "json", "--ttft", "0", "--tps", "0", "--task-seconds", "0"];
  child = spawn(process.execPath, ["--conditions=@haoee/source", cli, ...flags]);
  log = createInterface(child.stdout)[Symbol.asyncIterator]();
  url = String((await logged("listening")).url);
});
afterAll(() => void child.kill());

/** Which entry begins what an operation asks for. */
const beginnings: Readonly<Partial<Record<OperationId, string>>> = {
  getImageTask: "image-async",
  getVideoGeneration: "sora-text",
  getVideo: "video-create",
  getVideoContent: "video-create",
  remixVideo: "video-create",
  createCharacter: "video-create",
  fetchMusicTasks: "suno-upload",
};

/** Begins what a documented request asks for, and gives its id. */
async function begin(entryId: string): Promise<string> {
  const entry = findEntry(entryId);
  const [example] = entry ? requestExamples(entry) : [];
  if (!example) throw new Error(`The entry ${entryId} has no request`);
  const begun = (await (await sendExample(url, example)).json()) as Record<string, string>;
  await logged("request");
  return begun.task_id ?? begun.id ?? begun.data ?? "";
}

/** What was not begun is not known, so a documented id gives way to one that the mock has. */
async function withKnownTask(example: RequestExample): Promise<RequestExample> {
  const beginning = beginnings[example.operationId];
  if (beginning === undefined) return example;
  const id = await begin(beginning);
  const body = { createCharacter: { from_task: id }, fetchMusicTasks: { ids: [id] } }[example.operationId as string];
  const path = "task_id" in example.path ? { task_id: id } : {};
  // Bodies of these operations are objects.
  return { ...example, path, ...(body && { body: { ...(example.body as object), ...body } }) };
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
