import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runExample } from "./run-example.ts";
import { startMock } from "./start-mock.ts";

test("stream-chat.ts prints what the same question is answered without a stream, and the tokens", async () => {
  const url = await startMock("--ttft", "0", "--tps", "0");
  const content = "Why is the sea blue? 请说明";
  const response = await fetch(`${url}/v1/chat/completions`, {
    method: "POST",
    headers: { authorization: "sk-example", "content-type": "application/json" },
    body: JSON.stringify({ model: "gpt-4o", messages: [{ role: "user", content }] }),
  });
  const { choices, usage } = await response.json();
  expect(choices[0].message.content).not.toBe("");
  const { stdout } = await runExample("stream-chat.ts", url, [content]);
  expect(stdout).toBe(`${choices[0].message.content}\n(${usage.total_tokens} tokens)\n`);
});

test("image-task.ts tells of its task and saves a picture", async () => {
  const url = await startMock("--task-seconds", "2");
  const { folder, stdout } = await runExample("image-task.ts", url, ["A cat with a hat", "hat.png"]);
  expect(stdout).toMatch(/^task \S+\n(\d+%\n)+100%\nsaved hat\.png\n$/);
  const signature = readFileSync(join(folder, "hat.png")).subarray(0, 8);
  expect(signature).toEqual(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
});

test("image-task.ts says why a picture was not drawn", async () => {
  const url = await startMock("--task-seconds", "1", "--fault", "task-failure");
  const run = runExample("image-task.ts", url, []);
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The gateway did not draw it: .+/),
  });
});
