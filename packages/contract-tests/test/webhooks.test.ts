import { createHaoeeClient, type HaoeeClient, type Task } from "@haoee/client";
import { createMockServer, type MockServer } from "@haoee/mock-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginSong } from "./support/begin-song.ts";
import { sharedTime } from "./support/shared-time.ts";
import { startWebhookReceiver } from "./support/webhook-receiver.ts";

const time = sharedTime();
const taskSeconds = 60;

let mock: MockServer;
let haoee: HaoeeClient;

beforeAll(async () => {
  mock = await createMockServer({ clock: time.mock, taskSeconds });
  haoee = createHaoeeClient({ apiKey: "none", baseUrl: mock.url, clock: time.client });
});

afterAll(() => mock.close());

type Begin = (webhook: string, prompt: string) => Promise<Task<unknown>>;

const begins: readonly (readonly [type: string, begin: Begin])[] = [
  [
    "imageTaskFinished",
    (webhook, prompt) => haoee.images.createAsync({ model: "nano-banana", prompt, n: 2 }, { webhook }),
  ],
  [
    "videoGenerationFinished",
    (notify_hook, prompt) => haoee.videoGenerations.create({ model: "sora-2", prompt, notify_hook }),
  ],
  ["musicTaskFinished", (notify_hook, prompt) => beginSong(haoee, { prompt, notify_hook })],
];
const ends = [
  ["A cat", "succeeded"],
  ["A nude cat", "failed"],
] as const;

it.each(begins.flatMap((begin) => ends.map((end) => [...begin, ...end] as const)))(
  "%s: parseWebhook reads what a poll reads (%#)",
  async (type, begin, prompt, state) => {
    await using receiver = await startWebhookReceiver();
    const task = await begin(receiver.url, prompt);
    await time.mock.advance(taskSeconds * 1000);
    await receiver.received(1);
    const { body, ...snapshot } = await task.retrieve();
    expect(snapshot.state).toBe(state);
    expect(receiver.events).toEqual([{ ...snapshot, type, body: [body].flat()[0] }]);
  },
);
