import { expectTypeOf } from "vitest";
import type {
  CallOptions,
  ChatCompletion,
  ChatCompletionChunk,
  Completion,
  CreateImageEditRequest,
  CreateImageRequest,
  HaoeeClient,
  ImagesResponse,
  ImageTaskEnvelope,
  OperationId,
  OperationInput,
  OperationResult,
  Stream,
  TaskAccepted,
  TaskStatus,
  Uploadable,
} from "../src/index.ts";

declare const haoee: HaoeeClient;
declare const blob: Blob;
declare const anyBoolean: boolean;
const body = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }] };

// Every operation of the contract has a method, and only those.
expectTypeOf<keyof HaoeeClient["raw"]>().toEqualTypeOf<OperationId>();
expectTypeOf<OperationId>().toEqualTypeOf<
  | "createChatCompletion"
  | "createCompletion"
  | "createImage"
  | "createImageEdit"
  | "getImageTask"
  | "generateContent"
  | "createVideoGeneration"
  | "getVideoGeneration"
  | "createCharacter"
  | "createVideo"
  | "remixVideo"
  | "getVideo"
  | "getVideoContent"
  | "uploadAudioFromUrl"
  | "submitMusic"
  | "fetchMusicTasks"
>();

// The literal of `stream` decides what a chat answers.
const streamed = await haoee.raw.createChatCompletion({ body: { ...body, stream: true } });
expectTypeOf(streamed.data).toEqualTypeOf<Stream<ChatCompletionChunk>>();
const whole = await haoee.raw.createChatCompletion({ body: { ...body, stream: false } });
expectTypeOf(whole.data).toEqualTypeOf<ChatCompletion>();
const silent = await haoee.raw.createChatCompletion({ body });
expectTypeOf(silent.data).toEqualTypeOf<ChatCompletion>();
const either = await haoee.raw.createChatCompletion({ body: { ...body, stream: anyBoolean } });
expectTypeOf(either.data).toEqualTypeOf<ChatCompletion | Stream<ChatCompletionChunk>>();
expectTypeOf(either).toEqualTypeOf<OperationResult<"createChatCompletion">>();
for await (const chunk of streamed.data) expectTypeOf(chunk).toEqualTypeOf<ChatCompletionChunk>();
expectTypeOf(await streamed.data.final()).toEqualTypeOf<ChatCompletion>();
expectTypeOf(streamed.data.tee()).toEqualTypeOf<[Stream<ChatCompletionChunk>, Stream<ChatCompletionChunk>]>();
const continued = await haoee.raw.createCompletion({ body: { model: "a", prompt: "b", stream: true } });
expectTypeOf(await continued.data.final()).toEqualTypeOf<Completion>();

// The other operations answer what the contract says, whatever their body.
const drawn = await haoee.raw.createImage({ body: { model: "flux", prompt: "A cat" } });
expectTypeOf(drawn.data).toEqualTypeOf<ImagesResponse | TaskAccepted>();
expectTypeOf(drawn.response).toEqualTypeOf<Response>();
const task = await haoee.raw.getImageTask({ path: { task_id: "7" } });
expectTypeOf(task.data).toEqualTypeOf<ImageTaskEnvelope>();

// Answers are read without a cast.
if (!("task_id" in drawn.data)) expectTypeOf(drawn.data.data[0]?.url).toEqualTypeOf<string | null | undefined>();
expectTypeOf(whole.data.choices[0]?.message?.role).toEqualTypeOf<"assistant" | undefined>();
expectTypeOf(task.data.data.data?.data[0]?.b64_json).toEqualTypeOf<string | null | undefined>();

// What the contract requires is required, what it does not know is refused.
// @ts-expect-error the input is missing
haoee.raw.createImage();
// @ts-expect-error the body is missing
haoee.raw.createImage({});
// @ts-expect-error the prompt is missing
haoee.raw.createImage({ body: { model: "flux" } });
// @ts-expect-error no such field
haoee.raw.createImage({ body: { model: "flux", prompt: "A cat", seeed: 1 } });
// @ts-expect-error no such query parameter
haoee.raw.createImage({ body: { model: "flux", prompt: "A cat" }, query: { asynchronous: "true" } });
// @ts-expect-error the path is missing
haoee.raw.getImageTask({});
// @ts-expect-error there is no body
haoee.raw.getImageTask({ path: { task_id: "7" }, body: {} });
// @ts-expect-error a misspelt field of a chat
haoee.raw.createChatCompletion({ body: { ...body, temprature: 1 } });
// @ts-expect-error a misspelt field of a streamed chat
haoee.raw.createChatCompletion({ body: { ...body, stream: true, temprature: 1 } });
expectTypeOf<keyof OperationInput<"getImageTask">>().toEqualTypeOf<"path" | keyof CallOptions>();
expectTypeOf<OperationInput<"createImage">["body"]>().toEqualTypeOf<CreateImageRequest>();

// An edit takes the form with its files, never the JSON envelope.
expectTypeOf<OperationInput<"createImageEdit">["body"]>().toEqualTypeOf<CreateImageEditRequest>();
expectTypeOf<CreateImageEditRequest["image"]>().toEqualTypeOf<Uploadable | Uploadable[]>();
haoee.raw.createImageEdit({ body: { model: "nano-banana", prompt: "More cats", image: [blob, blob], mask: blob } });
// @ts-expect-error a path is not a file
haoee.raw.createImageEdit({ body: { model: "nano-banana", prompt: "More cats", image: "cat.png" } });

// A list of known values is open: names are completed, others are accepted.
expectTypeOf<"SUCCESS">().toExtend<TaskStatus>();
expectTypeOf<string>().toExtend<TaskStatus>();
expectTypeOf<TaskStatus>().not.toEqualTypeOf<string>();

// An optional part may be given as undefined where that is what a caller has.
haoee.raw.getImageTask({ path: { task_id: "7" }, signal: undefined });

// An answer can be sent back as it came, which every loop of tool calls does.
const answered = await haoee.chat.create(body);
const turn = answered.choices.flatMap(({ message }) => (message ? [message] : []));
haoee.chat.create({ ...body, messages: [...turn, { role: "tool", tool_call_id: "1", content: "4" }] });
