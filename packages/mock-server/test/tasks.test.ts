import { expect, test } from "vitest";
import { createTestClock } from "../src/index.ts";
import { drawing, editForm, poll, post, postForm, startMock, submit } from "./mock.ts";

const async = "/v1/images/generations?async=true";

test("a task waits, is worked on and succeeds as its clock goes on", async () => {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 10 });
  const id = await submit(mock, async, { ...drawing, n: 3 });
  const seen = [];
  for (const seconds of [0, 1, 1, 4, 3.9, 0.1]) {
    await clock.advance(seconds * 1000);
    seen.push(await poll(mock, id));
  }
  const states = seen.map((envelope) => (envelope as { data: { status: string; progress: string } }).data);
  expect(states.map(({ status, progress }) => [status, progress])).toEqual([
    ["NOT_START", "0%"],
    ["NOT_START", "0%"],
    ["IN_PROGRESS", "1%"],
    ["IN_PROGRESS", "50%"],
    ["IN_PROGRESS", "98%"],
    ["SUCCESS", "100%"],
  ]);
});

test.each([
  [{}, 1],
  [{ n: 3 }, 3],
  [{ n: 10 }, 10],
])(
  "a finished task has as many pictures as were asked for, and so has a synchronous answer: %o",
  async (wish, count) => {
    const mock = await startMock({ clock: createTestClock(), taskSeconds: 0 });
    const envelope = await poll(mock, await submit(mock, async, { ...drawing, ...wish }));
    const pictures = Array.from({ length: count }, () => ({ url: expect.any(String) }));
    expect(envelope).toMatchObject({ data: { status: "SUCCESS", data: { data: pictures } } });
    const atOnce = await post(mock, "/v1/images/generations", { ...drawing, ...wish });
    expect(await atOnce.json()).toMatchObject({ data: pictures });
  },
);

test("a form becomes a task too, its number of pictures read from text", async () => {
  const mock = await startMock({ taskSeconds: 0 });
  const response = await postForm(
    mock,
    editForm((form) => form.append("n", "2")),
    "?async=true",
  );
  const { task_id } = (await response.json()) as { task_id: string };
  const { data } = (await poll(mock, task_id)) as { data: { data: { data: unknown[] } } };
  expect(data.data.data).toHaveLength(2);
});

test("the times of a task are those of its clock, in Unix seconds", async () => {
  const clock = createTestClock(1_700_000_000_000);
  const mock = await startMock({ clock, taskSeconds: 10 });
  const id = await submit(mock, async, drawing);
  await clock.advance(20_000);
  expect(await poll(mock, id)).toMatchObject({
    data: { submit_time: 1_700_000_000, start_time: 1_700_000_002, finish_time: 1_700_000_010 },
  });
});

test("two servers give the same ids, and one server never the same twice", async () => {
  const [one, other] = [await startMock(), await startMock()];
  const ids = [await submit(one, async, drawing), await submit(one, async, drawing)];
  expect(ids).toEqual([await submit(other, async, drawing), await submit(other, async, drawing)]);
  expect(new Set(ids).size).toBe(2);
});

test.each([
  [Number.NaN, "taskSeconds must be number"],
  [-1, "taskSeconds must be >= 0"],
  [86_401, "taskSeconds must be <= 86400"],
])("a task cannot take %s seconds", async (taskSeconds, message) => {
  await expect(startMock({ taskSeconds })).rejects.toThrow(message);
});
