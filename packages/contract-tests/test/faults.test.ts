import {
  ApiError,
  type CallOptions,
  ConnectionError,
  createHaoeeClient,
  type HaoeeClient,
  IncompleteStreamError,
  RateLimitError,
  StreamError,
  TaskFailedError,
  TaskTimeoutError,
  TimeoutError,
} from "@haoee/client";
import { createMockServer, type MockServer } from "@haoee/mock-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginSong } from "./support/begin-song.ts";
import { sharedTime } from "./support/shared-time.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";

const time = sharedTime();
const taskSeconds = 60;
const film = { model: "sora-2", prompt: "A cat dances" };
const drawing = { model: "nano-banana", prompt: "A cat with glasses" };
const question = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Why is the sky blue?" }] };

let mock: MockServer;

beforeAll(async () => {
  mock = await createMockServer({ clock: time.mock, taskSeconds, ttft: 0, tps: 0 });
});

afterAll(() => mock.close());

type Call = (haoee: HaoeeClient, options: CallOptions) => Promise<unknown>;

const whole: Call = (haoee, options) => haoee.chat.create(question, options);
const streamed: Call = async (haoee, options) =>
  (await haoee.chat.create({ ...question, stream: true }, options)).text();
const drawn: Call = async (haoee, options) => (await haoee.images.createAsync(drawing, options)).wait();
const filmed: Call = async (haoee, options) => (await haoee.videoGenerations.create(film, options)).wait();
const officialFilm: Call = async (haoee, options) => (await haoee.videos.create(film, options)).wait();
const sung: Call = async (haoee, options) => (await beginSong(haoee, { prompt: "La la" }, options)).wait();

interface Row {
  readonly fault: string;
  readonly call: Call;
  readonly error: abstract new (...facts: never[]) => Error;
  readonly facts?: object;
  /** Until when the clock stands still, and how many milliseconds pass then. */
  readonly after?: readonly ["head" | "mock waits", number];
}

const broken = { cause: expect.any(Error) };
const refused = { failReason: "upstream error", taskId: expect.any(String) };
const unfinished = { lastStatus: expect.stringMatching(/in_progress/i), timeoutMs: 1_800_000 };

const rows: readonly Row[] = [
  { fault: "status=429", call: whole, error: RateLimitError, facts: { status: 429, retryAfterMs: 1000 } },
  { fault: "status=429", call: streamed, error: RateLimitError, facts: { type: "upstream_error" } },
  { fault: "slow-headers=5000", call: whole, error: TimeoutError, after: ["mock waits", 1000] },
  { fault: "stall", call: whole, error: TimeoutError, after: ["head", 2000] },
  { fault: "stall=2", call: streamed, error: TimeoutError, after: ["head", 2000] },
  { fault: "reset", call: whole, error: ConnectionError, facts: broken },
  { fault: "reset=1", call: whole, error: ConnectionError, facts: broken },
  { fault: "reset=2", call: streamed, error: ConnectionError, facts: broken },
  { fault: "cut=5", call: streamed, error: IncompleteStreamError, facts: { received: { choices: [{ index: 0 }] } } },
  { fault: "malformed-event=2", call: streamed, error: StreamError, facts: { message: expect.stringMatching(/JSON/) } },
  {
    fault: "truncated-json",
    call: whole,
    error: ApiError,
    facts: { status: 200, body: expect.stringMatching(/^\{"id/) },
  },
  {
    fault: "wrong-content-type",
    call: streamed,
    error: StreamError,
    facts: { message: expect.stringMatching(/html/) },
  },
  { fault: "task-failure", call: drawn, error: TaskFailedError, facts: { ...refused, status: "FAILURE" } },
  { fault: "task-failure", call: filmed, error: TaskFailedError, facts: { ...refused, status: "FAILURE" } },
  { fault: "task-failure", call: officialFilm, error: TaskFailedError, facts: { ...refused, status: "failed" } },
  { fault: "task-failure", call: sung, error: TaskFailedError, facts: refused },
  { fault: "task-forever", call: drawn, error: TaskTimeoutError, facts: unfinished },
  { fault: "task-forever", call: filmed, error: TaskTimeoutError, facts: unfinished },
  { fault: "task-forever", call: officialFilm, error: TaskTimeoutError, facts: unfinished },
  { fault: "task-forever", call: sung, error: TaskTimeoutError, facts: unfinished },
];

/** Those that keep the head of the answer back. */
const headless = ["slow-headers=5000", "reset"];

function nameOf(fault: string): string {
  return fault.split("=")[0] ?? "";
}

it.each(rows)("$fault is a $error.name ($call.name)", async ({ fault, call, error, facts = {}, after }) => {
  const heads: (string | undefined)[] = [];
  const head = Promise.withResolvers<void>();
  const waits = time.mockWaits();
  const limits = { timeoutMs: 1000, idleTimeoutMs: 2000, maxRetries: 0 };
  const onResponse = ({ headers }: { headers: Readonly<Record<string, string>> }) => {
    heads.push(headers["x-mock-faults"]);
    head.resolve();
  };
  const haoee = createHaoeeClient({ apiKey: "none", baseUrl: mock.url, clock: time.client, ...limits, onResponse });
  const thrown = call(haoee, { headers: { "x-mock-fault": fault } }).catch((reason: unknown) => reason);
  if (after) await (after[0] === "head" ? head.promise : waits);
  if (after) await time.mock.advance(after[1]);
  expect(await thrown).toMatchObject({ ...facts, constructor: error });
  expect(heads.includes(nameOf(fault))).toBe(!headless.includes(fault));
});

const webhooks = [
  { fault: "webhook-duplicate", delayMs: 0, times: 2 },
  { fault: "webhook-late", delayMs: 60_000, times: 1 },
  { fault: "webhook-late=2000", delayMs: 2000, times: 1 },
];

it.each(webhooks)("$fault comes $times times, after $delayMs ms", async ({ fault, delayMs, times }) => {
  const haoee = createHaoeeClient({ apiKey: "none", baseUrl: mock.url, clock: time.client });
  await using receiver = await startWebhookReceiver();
  const options = { webhook: receiver.url, headers: { "x-mock-fault": fault } };
  const task = await haoee.images.createAsync(drawing, options);
  await time.mock.advance(taskSeconds * 1000 + delayMs - 1);
  const { state } = await task.retrieve();
  expect([state, receiver.events]).toEqual([delayMs > 0 ? "succeeded" : "pending", []]);
  await time.mock.advance(1);
  await receiver.received(times);
  const event = { type: "imageTaskFinished", id: task.id, state: "succeeded" };
  expect(receiver.events).toMatchObject(Array.from({ length: times }, () => event));
});

it("shows every fault that the mock has", async () => {
  const haoee = createHaoeeClient({ apiKey: "none", baseUrl: mock.url });
  const { message } = (await whole(haoee, { headers: { "x-mock-fault": "none-such" } }).catch(Object)) as Error;
  const names = message.split("there are ")[1]?.split(", ");
  expect([...new Set([...rows, ...webhooks].map(({ fault }) => nameOf(fault)))].sort()).toEqual(names?.sort());
});
