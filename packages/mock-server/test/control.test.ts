import { entries, openApiDocument, operations } from "@haoee/spec";
import { expect, test } from "vitest";
import { key, post, startMock, turn } from "./mock.ts";

test("the mock says that it is well, and what it holds", async () => {
  const mock = await startMock();
  const response = await fetch(`${mock.url}/__mock/health`);
  expect(await response.json()).toEqual({
    status: "ok",
    operations: mock.operations,
    entries: entries.filter(({ described }) => described).length,
    contract: openApiDocument.info.version,
  });
  expect(mock.operations).toBe(operations.length);
});

test("the contract is served as it is", async () => {
  const mock = await startMock();
  const response = await fetch(`${mock.url}/openapi.json`);
  expect(await response.json()).toEqual(openApiDocument);
});

test("the start page names every operation and every page of the mock", async () => {
  const mock = await startMock();
  const page = await (await fetch(mock.url)).text();
  for (const place of [...operations.map(({ path }) => path), "/openapi.json", "/__mock/health", "/__mock/webhooks"]) {
    expect(page).toContain(place);
  }
});

test("HEAD is answered where GET is, with the same headers and no body", async () => {
  const mock = await startMock();
  const [head, get] = [
    await fetch(`${mock.url}/__mock/health`, { method: "HEAD" }),
    await fetch(`${mock.url}/__mock/health`),
  ];
  expect(head.status).toBe(200);
  expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
  expect(await head.text()).toBe("");
});

test("a page of any origin may ask and send any header, its key included", async () => {
  const mock = await startMock();
  const preflight = await fetch(`${mock.url}/v1/chat/completions`, {
    method: "OPTIONS",
    headers: {
      origin: "https://example.com",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,modelname",
    },
  });
  expect(preflight.status).toBe(204);
  expect(Object.fromEntries(preflight.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-headers": "authorization,modelname",
    "access-control-allow-methods": expect.stringContaining("POST"),
  });
  const answer = await post(mock, "/v1/chat/completions", turn, { origin: "https://example.com" });
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});

test("close ends the server, and so does leaving its scope", async () => {
  const mock = await startMock();
  await fetch(`${mock.url}/__mock/health`, { headers: key });
  await mock[Symbol.asyncDispose]();
  await expect(fetch(`${mock.url}/__mock/health`)).rejects.toThrow();
});
