import { expectTypeOf } from "vitest";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  Completion,
  CompletionPiece,
  CompletionResult,
  HaoeeClient,
  ImagesResponse,
  ImageTask,
  MusicTask,
  Stream,
  Task,
  TaskResult,
  Video,
  VideoGeneration,
} from "../src/index.ts";
import type { MusicTaskFinished, WebhookEvent } from "../src/webhooks/index.ts";

declare const haoee: HaoeeClient;
declare const anyBoolean: boolean;
declare const event: WebhookEvent;
const chat = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }] };
const cat = { model: "flux", prompt: "A cat" };

// The literal of `stream` decides what is answered.
expectTypeOf(await haoee.chat.create(chat)).toEqualTypeOf<ChatCompletion>();
expectTypeOf(await haoee.chat.create({ ...chat, stream: false })).toEqualTypeOf<ChatCompletion>();
expectTypeOf(await haoee.chat.create({ ...chat, stream: true })).toEqualTypeOf<Stream<ChatCompletionChunk>>();
expectTypeOf(await haoee.chat.create({ ...chat, stream: anyBoolean })).toEqualTypeOf<
  ChatCompletion | Stream<ChatCompletionChunk>
>();
expectTypeOf(await haoee.completions.create(cat)).toEqualTypeOf<CompletionResult>();
expectTypeOf(await haoee.completions.create({ ...cat, stream: true })).toEqualTypeOf<
  Stream<Completion | CompletionPiece>
>();

// Pictures or a task: the method decides.
expectTypeOf(await haoee.images.create(cat)).toEqualTypeOf<ImagesResponse>();
expectTypeOf(await haoee.images.createAsync(cat)).toEqualTypeOf<Task<ImageTask>>();
expectTypeOf(await haoee.videoGenerations.create(cat)).toEqualTypeOf<Task<VideoGeneration>>();
expectTypeOf(haoee.music.task(["7"])).toEqualTypeOf<Task<readonly MusicTask[]>>();
const done = await (await haoee.videos.create(cat)).wait();
expectTypeOf(done).toEqualTypeOf<TaskResult<Video>>();
expectTypeOf(done.state).toEqualTypeOf<"succeeded">();

// What a method does not take is refused.
// @ts-expect-error a misspelt field
haoee.chat.create({ ...chat, temprature: 1 });
// @ts-expect-error a webhook is for tasks
haoee.images.create(cat, { webhook: "https://example.com" });
// @ts-expect-error the model is missing
haoee.gemini.generateContent({ contents: [] });

// A callback is told apart by its type.
if (event.type === "musicTaskFinished") expectTypeOf(event).toEqualTypeOf<MusicTaskFinished>();
