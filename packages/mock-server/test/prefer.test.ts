import { type Operation, openApiDocument, operations, resolve } from "@haoee/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedContract } from "../src/contract/shipped-contract.ts";
import { answerFrom } from "../src/engine/engine.ts";
import { createMockServer, type MockServer } from "../src/index.ts";
import { drawing, key, post, turn } from "./mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

const chat = "/v1/chat/completions";
const images = "/v1/images/generations";

test.each([
  ["code=401", 401, { error: { message: "未提供令牌" } }],
  ["code=400, example=model-required", 400, { error: { message: "model is required" } }],
  ["code=503", 503, { error: { type: "one_api_error" } }],
  ["code=418", 418, { error: { code: "api_not_implemented" } }],
  ["example=image-async", 200, { task_id: expect.any(String) }],
  ["example=text-to-image", 200, { data: [{ url: expect.any(String) }, { url: expect.any(String) }] }],
  ["code=200, dynamic=true", 200, expect.any(Object)],
])("Prefer: %s is answered from the contract with %i", async (prefer, status, body) => {
  const response = await post(mock, images, drawing, { prefer });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject(body);
});

test("Prefer takes the place of state: a task that does not exist has an answer", async () => {
  const headers = { ...key, prefer: "example=image-task.failure" };
  const response = await fetch(`${mock.url}/v1/images/tasks/none`, { headers });
  expect(await response.json()).toMatchObject({ data: { status: "FAILURE" } });
});

test("Prefer takes the place of a stream and of the model that was asked", async () => {
  const refused = await post(mock, chat, { ...turn, stream: true }, { prefer: "code=429" });
  expect(refused.status).toBe(429);
  const answered = await post(mock, chat, { ...turn, model: "mine" }, { prefer: "example=chat" });
  expect(await answered.json()).toMatchObject({ model: "gpt-4o" });
});

test("a request that breaks the contract is refused whatever it prefers", async () => {
  expect((await post(mock, images, { ...drawing, n: "two" }, { prefer: "code=200" })).status).toBe(400);
});

test("other preferences change nothing", async () => {
  const response = await post(mock, images, drawing, { prefer: "respond-async, wait=10" });
  expect(await response.json()).toHaveProperty("data");
});

const answer = answerFrom(() => shippedContract);

/** What the contract says of the JSON answer of an operation. */
function schemaOf(operation: Operation): object {
  const success = operation.object.responses["200"];
  const schema = success && resolve(success).content?.["application/json"]?.schema;
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'));
}

test.each(operations)("a dynamic answer of $operationId follows its schema", async (operation) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", components: openApiDocument.components });
  const validate = ajv.compile(schemaOf(operation));
  for (let run = 0; run < 20; run += 1) {
    const { json } = await answer(operation.operationId, { dynamic: true, seed: String(run) });
    const body = JSON.parse(json);
    expect(validate(body), JSON.stringify([validate.errors, body])).toBe(true);
  }
});
