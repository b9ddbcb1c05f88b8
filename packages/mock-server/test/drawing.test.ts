import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { startMock } from "./mock.ts";

test("a large picture keeps nobody else waiting", async () => {
  const mock = await startMock();
  const order: string[] = [];
  const ask = async (name: string, path: string) => {
    await (await fetch(mock.url + path)).arrayBuffer();
    order.push(name);
  };
  // The thread has begun before the picture that counts.
  await ask("first", "/media/images/8x8/seed/cat.png");
  const large = ask("large", "/media/images/4096x4096/seed/cat.png");
  for (let count = 0; count < 5; count++) await ask("health", "/__mock/health");
  await large;
  expect(order).toEqual(["first", ...Array<string>(5).fill("health"), "large"]);
});

test("a process that has drawn ends when its mock is closed", async () => {
  const program = `
    import { createMockServer } from "@haoee/mock-server";
    const mock = await createMockServer();
    const picture = await fetch(mock.url + "/media/images/8x8/seed/cat.webp");
    console.log(picture.status, (await picture.bytes()).length > 0);
    await mock.close();`;
  const flags = ["--conditions=@haoee/source", "--input-type=module", "--eval", program];
  const child = spawn(process.execPath, flags, { cwd: import.meta.dirname });
  const [output] = await Promise.all([child.stdout.toArray(), once(child, "exit")]);
  expect([Buffer.concat(output).toString(), child.exitCode]).toEqual(["200 true\n", 0]);
});
