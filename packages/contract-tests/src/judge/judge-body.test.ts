import { expect, it } from "vitest";
import { isUndocumentedKindError } from "../errors/undocumented-kind-error.ts";
import { isUnknownOperationError } from "../errors/unknown-operation-error.ts";
import { judgeBody } from "./judge-body.ts";

const mediaType = "application/json";
const message = { role: "assistant", content: "hello" };
const choice = { index: 0, message, finish_reason: "stop" };
const chat = { id: "1", object: "chat.completion", created: 1, choices: [choice] };

it("accepts a body that follows the contract, with properties it does not know", () => {
  const body = { ...chat, brand_new: true };
  expect(judgeBody({ operationId: "createChatCompletion", status: 200, mediaType, body })).toEqual({
    ok: true,
    problems: [],
  });
});

it.each([
  ["a missing property", "createChatCompletion", { ...chat, id: undefined }, "", "must have the property id"],
  ["a wrong type", "createChatCompletion", { ...chat, created: "1" }, "/created", 'must be integer, got "1"'],
  [
    "a wrong constant",
    "createChatCompletion",
    { ...chat, object: "x" },
    "/object",
    'must be "chat.completion", got "x"',
  ],
  [
    "a wrong type deep inside",
    "createChatCompletion",
    { ...chat, choices: [choice, { ...choice, message: { ...message, content: 5 } }] },
    "/choices/1/message/content",
    "must be string or null or array, got 5",
  ],
  ["an empty list", "createImage", { data: [] }, "/data", "must NOT have fewer than 1 items, got []"],
  ["the branch with the known property", "createImage", { task_id: 5 }, "/task_id", "must be string, got 5"],
  ["the branch with the fitting property", "createImage", { data: [{}] }, "/data/0", "must have the property url"],
  ["no branch at all", "createImage", "pictures", "", 'must be object, got "pictures"'],
  [
    "a problem under a nullable",
    "getImageTask",
    { code: "success", data: { task_id: "1", status: "x", data: {} } },
    "/data/data",
    "must have the property data",
  ],
])("names the place and the reason of %s", (_, operationId, body, pointer, reason) => {
  const verdict = judgeBody({ operationId, status: 200, mediaType, body });
  expect(verdict.ok).toBe(false);
  expect(verdict.problems[0]).toMatchObject({ pointer, reason });
});

it("leads to the place in the contract", () => {
  const { problems } = judgeBody({
    operationId: "createChatCompletion",
    status: 200,
    mediaType,
    body: { ...chat, created: "1" },
  });
  expect(problems[0]?.schemaPath).toBe("#/components/schemas/ChatCompletion/properties/created/type");
});

it("judges an undocumented status as the default", () => {
  const kind = { operationId: "createImage", status: 418, mediaType };
  expect(judgeBody({ ...kind, body: { error: { message: "no" } } }).ok).toBe(true);
  expect(judgeBody({ ...kind, body: { task_id: "1" } }).ok).toBe(false);
});

it("refuses to judge what the contract does not document, and says what it does", () => {
  const body = {};
  const unknown = () => judgeBody({ operationId: "createNothing", status: 200, mediaType, body });
  const undocumented = () => judgeBody({ operationId: "createImage", status: 200, mediaType: "text/html", body });
  expect(unknown).toThrow(expect.toSatisfy(isUnknownOperationError));
  expect(unknown).toThrow(/createImageEdit/);
  expect(undocumented).toThrow(expect.toSatisfy(isUndocumentedKindError));
  expect(undocumented).toThrow(/It documents: application\/json/);
});

it("judges bytes by there being some, where the contract documents bytes", () => {
  const film = { operationId: "getVideoContent", status: 200, mediaType: "video/mp4" };
  expect(judgeBody({ ...film, body: new Uint8Array([0, 255]) }).ok).toBe(true);
  expect(judgeBody({ ...film, body: new Uint8Array() }).problems).toMatchObject([
    { pointer: "", reason: expect.stringContaining("fewer than 1") },
  ]);
  expect(judgeBody({ ...film, mediaType, body: new Uint8Array([0, 255]) }).ok).toBe(false);
});
