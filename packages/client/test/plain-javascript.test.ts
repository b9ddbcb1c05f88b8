import { expect, test } from "vitest";
import { createHaoeeClient } from "../src/index.ts";
import { clientOf, key, rejectionOf } from "./support/client.ts";
import { serveJson } from "./support/serve.ts";

/** What TypeScript refuses and plain JavaScript lets through. */
const untyped = (value: unknown) => value as never;

const noClients: [string, unknown, object][] = [
  ["no options", undefined, { name: "InvalidArgumentError", argument: "apiKey" }],
  ["null as options", null, { name: "InvalidArgumentError", argument: "apiKey" }],
  ["an empty key", { apiKey: "" }, { name: "InvalidArgumentError", argument: "apiKey" }],
  ["a number as key", { apiKey: 5 }, { name: "InvalidArgumentError", argument: "apiKey" }],
  ["a number as address", { apiKey: key, baseUrl: 5 }, { name: "InvalidArgumentError", argument: "baseUrl" }],
  ["a number as model", { apiKey: key, modelName: 5 }, { name: "InvalidHeaderError", header: "ModelName" }],
];

test.each(noClients)("%s makes no client, with an error of this package", (_, options, expected) => {
  let thrown: unknown;
  try {
    createHaoeeClient(untyped(options));
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject(expected);
});

const path = { task_id: "7" };
const input = { name: "InvalidArgumentError", argument: "input" };
const id = { name: "InvalidArgumentError", argument: "path.task_id" };

const noCalls: [string, unknown, object][] = [
  ["no input", undefined, id],
  ["null as input", null, id],
  ["null as path", { path: null }, id],
  ["a number as id", { path: { task_id: 7 } }, id],
  ["half a character as id", { path: { task_id: "\ud800" } }, id],
  ["half a character in the query", { path, query: { a: "\ud800" } }, input],
  ["a body where none can be", { path, body: { a: 1n } }, input],
  ["a signal that is none", { path, signal: 5 }, input],
  ["a number as header", { path, headers: { ModelName: 5 } }, { name: "InvalidHeaderError", header: "ModelName" }],
  ["a header name with a space", { path, headers: { "a b": "1" } }, { name: "InvalidHeaderError", header: "a b" }],
  ["a header name with a line break", { path, headers: { "a\r\nb": "1" } }, { name: "InvalidHeaderError" }],
];

test.each(noCalls)("%s rejects with an error of this package, and nothing is sent", async (_, given, expected) => {
  const server = await serveJson(200, { code: "success", data: {} });
  expect(await rejectionOf(clientOf(server).raw.getImageTask(untyped(given)))).toMatchObject(expected);
  expect(server.requests).toEqual([]);
});

test("a form without a body rejects with an error of this package", async () => {
  const server = await serveJson(200, { data: [] });
  const call = clientOf(server).raw.createImageEdit(untyped(undefined));
  expect(await rejectionOf(call)).toMatchObject({ name: "InvalidArgumentError", argument: "body" });
});
