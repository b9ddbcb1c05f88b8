import { describe, expect } from "vitest";
import { test } from "../src/vitest/index.ts";
import { drawing, key, poll, post, submit, turn } from "./mock.ts";

const status = (task: unknown) => (task as { readonly data: { readonly status: string } }).data.status;

test("a task ends when the test advances the clock", async ({ mock, clock }) => {
  const id = await submit(mock, "/v1/images/generations?async=true", drawing);
  expect(status(await poll(mock, id))).toBe("NOT_START");
  await clock.advance(3_600_000);
  expect(status(await poll(mock, id))).toBe("SUCCESS");
});

test("the next test has a mock and a clock of its own", async ({ mock, clock }) => {
  expect(new Date(clock.now()).toISOString()).toBe("2026-01-01T00:00:00.000Z");
  const journal = await fetch(`${mock.url}/__mock/requests`);
  expect(await journal.json()).toMatchObject({ requests: [] });
});

test("a stream ends although the clock stands still", async ({ mockFetch }) => {
  const headers = { ...key, "content-type": "application/json" };
  const body = JSON.stringify({ ...turn, stream: true });
  const response = await mockFetch("http://mock/v1/chat/completions", { method: "POST", headers, body });
  expect(await response.text()).toContain("[DONE]");
});

describe("with options", () => {
  test.override({ mockOptions: { faults: ["status=429"] } });
  test("the mock has them", async ({ mock }) => {
    expect((await post(mock, "/v1/chat/completions", turn)).status).toBe(429);
  });
});
