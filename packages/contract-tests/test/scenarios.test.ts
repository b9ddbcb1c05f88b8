import { createHaoeeClient, isInsufficientQuotaError } from "@haoee/client";
import { createMockServer, type MockServer } from "@haoee/mock-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sharedTime } from "./support/shared-time.ts";

const time = sharedTime();
const question = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }] };

let mock: MockServer;

beforeAll(async () => {
  mock = await createMockServer({ clock: time.mock });
});

afterAll(() => mock.close());

/** Plays steps to the requests of a session, and gives the header that names it. */
async function play(name: string, steps: readonly object[]): Promise<Readonly<Record<string, string>>> {
  const headers = { "x-mock-session": name };
  const body = JSON.stringify({ scenarios: [{ name, steps }] });
  const { status } = await fetch(`${mock.url}/__mock/scenarios`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body,
  });
  expect(status).toBe(200);
  return headers;
}

it("a gateway that is busy twice is asked a third time, when it said that it would be ready", async () => {
  const headers = await play("busy-then-fine", [
    { respond: { status: 503, headers: { "retry-after": "2" }, body: { error: { message: "busy" } } } },
    { faults: ["status=429"] },
    { passthrough: true },
  ]);
  const delays: number[] = [];
  const onRetry = ({ delayMs }: { delayMs: number }) => void delays.push(delayMs);
  const haoee = createHaoeeClient({ apiKey: "none", baseUrl: mock.url, clock: time.client, onRetry });
  const before = time.mock.now();
  const { choices } = await haoee.chat.create(question, { headers });
  expect(choices).toHaveLength(1);
  expect(delays).toEqual([2000, 1000]);
  expect(time.mock.now() - before).toBe(3000);
});

it.each([
  ["a header", { "x-oneapi-request-id": "20260101-a" }, "no credit", "20260101-a"],
  ["the end of the message", {}, "no credit (request id: 20260101-b)", "20260101-b"],
])("an account without credit is told apart, with the request's id from %s", async (_, told, message, requestId) => {
  const body = { error: { message, type: "new_api_error", param: "", code: "insufficient_user_quota" } };
  const headers = await play(requestId, [{ respond: { status: 403, headers: told, body } }]);
  const haoee = createHaoeeClient({ apiKey: "none", baseUrl: mock.url, clock: time.client });
  const error = await haoee.chat.create(question, { headers }).catch((reason: unknown) => reason);
  expect(isInsufficientQuotaError(error)).toBe(true);
  expect(error).toMatchObject({ status: 403, code: "insufficient_user_quota", requestId, body });
});
