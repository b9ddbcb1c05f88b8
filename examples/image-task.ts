// Has a picture drawn as a task, tells how far it is, and saves it: node image-task.ts "A cat with glasses" cat.png
import { createHaoeeClient, isTaskFailedError } from "@haoee/client";
import { saveTo } from "@haoee/client/node";

const [prompt = "A cat with glasses", path = "cat.png"] = process.argv.slice(2);
const haoee = createHaoeeClient();
const task = await haoee.images.createAsync({ model: "nano-banana", prompt });
// With this id another program could wait for the picture: haoee.images.task(id).
console.log(`task ${task.id}`);
try {
  const done = await task.wait({ onProgress: ({ progress }) => console.log(`${progress}%`), timeoutMs: 600_000 });
  await saveTo(done, path);
  console.log(`saved ${path}`);
} catch (error) {
  if (!isTaskFailedError(error)) throw error;
  console.error(`The gateway did not draw it: ${error.failReason}`);
  process.exitCode = 1;
}
