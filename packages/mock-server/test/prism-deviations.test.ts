import { type OperationId, openApiDocument } from "@haoee/spec";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { expect, test } from "vitest";
import { silentLogger } from "../src/engine/silent-logger.ts";
import { editForm, key, postForm, startMock, turn } from "./mock.ts";

const operations = await getHttpOperationsFromSpec(structuredClone(openApiDocument));
const config = {
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;
const prism = createInstance(config, { logger: silentLogger });

/** What Prism makes of a request: what it finds wrong with it, and its answer or why there is none. */
async function askPrism(operationId: OperationId, body: unknown, headers: Record<string, string>) {
  const operation = operations.find(({ iid }) => iid === operationId);
  if (!operation) throw new Error(`No operation ${operationId}`);
  const { method, path } = operation;
  const request = { method: method === "get" ? "get" : "post", url: { path }, headers, body } as const;
  const result = await prism.request(request, [{ ...operation, callbacks: [] }], config)();
  if (result._tag === "Left") return { failure: result.left.message };
  const { validations, output } = result.right;
  return { wrong: validations.input.map(({ message }) => message), output: output.body };
}

/** A form as it goes over the wire. */
async function askPrismWithForm(form: FormData) {
  const request = new Request("http://mock/", { method: "POST", body: form });
  return askPrism("createImageEdit", await request.text(), Object.fromEntries(request.headers));
}

/** More pictures than the contract allows, all under one name. */
function repeatPicture(form: FormData): void {
  const picture = form.get("image");
  if (!(picture instanceof File)) throw new Error("The form has no picture");
  for (let copies = 0; copies < 16; copies += 1) form.append("image", picture);
}

test.each([
  ["repeated parts: of parts with one name Prism keeps the last, so it never sees too many", repeatPicture],
  ["files: Prism reads every part as text, so it cannot miss a file", (form: FormData) => form.set("image", "none")],
])("%s", async (_name, change) => {
  const mock = await startMock();
  expect(await askPrismWithForm(editForm(change))).toMatchObject({ wrong: [] });
  expect((await postForm(mock, editForm(change))).status).toBe(400);
});

test("forms that are broken: Prism throws, which ends its own server, where we refuse", async () => {
  const mock = await startMock();
  const headers = { ...key, "content-type": "multipart/form-data; boundary=b" };
  const body = "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n";
  await expect(askPrism("createImageEdit", body, headers)).rejects.toThrow();
  expect((await fetch(`${mock.url}/v1/images/edits`, { method: "POST", headers, body })).status).toBe(400);
});

test("streams: Prism gives the events of the example as one array, where we stream", async () => {
  const mock = await startMock();
  const headers = { ...key, "content-type": "application/json", accept: "text/event-stream" };
  const body = { ...turn, stream: true };
  expect(await askPrism("createChatCompletion", body, headers)).toMatchObject({ output: expect.any(Array) });
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  const response = await fetch(`${mock.url}/v1/chat/completions`, init);
  expect(await response.text()).toMatch(/^data: /);
});

test("binary answers: Prism has none, where we send a file", async () => {
  const mock = await startMock();
  const headers = { ...key, accept: "video/mp4" };
  expect(await askPrism("getVideoContent", undefined, headers)).toHaveProperty("failure");
  const response = await fetch(`${mock.url}/media/videos/1280x720/1/a.mp4`, { headers });
  expect(response.headers.get("content-type")).toBe("video/mp4");
});
