import { expect, test } from "vitest";
import type { MockServer } from "../src/index.ts";
import { key, post, startMock, turn } from "./mock.ts";

const chat = "/v1/chat/completions";
const images = "/v1/images/generations?async=true";
const drawing = { model: "sora_image", prompt: "cat" };

function inSession(session: string) {
  return { "x-mock-session": session };
}

async function get(mock: MockServer, path: string, headers = {}): Promise<Record<string, unknown>> {
  // Every page of the control API is an object.
  return (await (await fetch(mock.url + path, { headers })).json()) as Record<string, unknown>;
}

test("sessions share neither journal nor clock nor faults, and give the same answers", async () => {
  const mock = await startMock();
  await post(mock, "/__mock/faults", { rules: ["status=500"] }, inSession("a"));
  await post(mock, "/__mock/clock/freeze", {}, inSession("b"));
  expect((await post(mock, chat, turn, inSession("a"))).status).toBe(500);
  expect((await post(mock, chat, turn, inSession("b"))).status).toBe(200);
  expect(await get(mock, "/__mock/requests", inSession("a"))).toMatchObject({ requests: [{ id: 1 }] });
  expect(await get(mock, "/__mock/clock", inSession("a"))).toMatchObject({ frozen: false });
  expect(await get(mock, "/__mock/requests")).toEqual({ requests: [] });
  const tasks = ["c", "d"].map(async (name) => (await post(mock, images, drawing, inSession(name))).json());
  const [one, other] = await Promise.all(tasks);
  expect(one).toEqual(other);
});

test("a task ends when the clock of its session is put forward", async () => {
  const mock = await startMock({ taskSeconds: 3_600 });
  const { task_id: id } = (await (await post(mock, images, drawing)).json()) as { task_id: string };
  expect(await get(mock, `/v1/images/tasks/${id}`, key)).toMatchObject({ data: { status: "NOT_START" } });
  await post(mock, "/__mock/clock/advance", { milliseconds: 3_600_000 });
  expect(await get(mock, `/v1/images/tasks/${id}`, key)).toMatchObject({ data: { status: "SUCCESS" } });
});

test("reset begins a session again", async () => {
  const mock = await startMock();
  await post(mock, "/__mock/faults", { rules: ["status=500"] });
  await post(mock, chat, turn);
  expect(await (await post(mock, "/__mock/reset", {})).json()).toEqual({ session: "default" });
  expect(await get(mock, "/__mock/requests")).toEqual({ requests: [] });
  expect((await post(mock, chat, turn)).status).toBe(200);
});

test("a name that is no name is refused", async () => {
  const mock = await startMock();
  const response = await post(mock, chat, turn, inSession("a b"));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { param: "X-Mock-Session" } });
});
