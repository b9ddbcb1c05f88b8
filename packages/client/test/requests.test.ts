import { expect, test } from "vitest";
import { clientOf, key } from "./support/client.ts";
import { serveJson } from "./support/serve.ts";

test("createImage sends path, query, headers and JSON", async () => {
  const server = await serveJson(200, { task_id: "7" });
  const haoee = clientOf(server);
  const { data, response } = await haoee.raw.createImage({
    query: { async: "true", webhook: "https://me.example/hook?a=1&b=2" },
    headers: { ModelName: "nano-banana-4k" },
    body: { model: "nano-banana", prompt: "一只猫", n: 2 },
  });
  expect(data).toEqual({ task_id: "7" });
  expect(response.status).toBe(200);
  expect(server.requests).toMatchObject([
    {
      method: "POST",
      url: "/v1/images/generations?async=true&webhook=https%3A%2F%2Fme.example%2Fhook%3Fa%3D1%26b%3D2",
      headers: {
        accept: "application/json",
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        modelname: "nano-banana-4k",
      },
    },
  ]);
  expect(JSON.parse(String(server.requests[0]?.body))).toEqual({ model: "nano-banana", prompt: "一只猫", n: 2 });
});

test("getImageTask writes the id in one piece and sends no body", async () => {
  const server = await serveJson(200, { code: "success", data: { task_id: "a/b?c", status: "LATER" } });
  const { data } = await clientOf(server, { modelName: "nano-banana" }).raw.getImageTask({
    path: { task_id: "a/b?c" },
  });
  expect(data.data.status).toBe("LATER");
  expect(server.requests).toMatchObject([
    { method: "GET", url: "/v1/images/tasks/a%2Fb%3Fc", headers: { modelname: "nano-banana" }, body: Buffer.alloc(0) },
  ]);
  expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
});

test("createChatCompletion without a stream answers the whole completion", async () => {
  const completion = { id: "1", object: "chat.completion", created: 1, choices: [] };
  const server = await serveJson(200, completion);
  const haoee = clientOf({ url: `${server.url}/proxy/` });
  const { data } = await haoee.raw.createChatCompletion({
    body: { model: "gpt-4o", messages: [{ role: "user", content: "Hello" }] },
  });
  expect(data).toEqual(completion);
  expect(server.requests).toMatchObject([{ url: "/proxy/v1/chat/completions", headers: { modelname: "gpt-4o" } }]);
});

test("createImageEdit is a form: files keep name and type, lists repeat their part, numbers are text", async () => {
  const server = await serveJson(200, { data: [{ url: "https://images.example/1.png" }] });
  await clientOf(server).raw.createImageEdit({
    body: {
      model: "nano-banana",
      prompt: "Put them together",
      image: [new File(["cat"], "cat.png", { type: "image/png" }), new Blob(["dog"], { type: "image/webp" })],
      n: 1,
      enable_safety_checker: false,
    },
  });
  const [request] = server.requests;
  const contentType = request?.headers["content-type"] ?? "";
  expect(contentType).toMatch(/^multipart\/form-data; boundary=/);
  const form = await new Response(new Uint8Array(request?.body ?? []), {
    headers: { "content-type": contentType },
  }).formData();
  expect([...form.keys()]).toEqual(["model", "prompt", "image", "image", "n", "enable_safety_checker"]);
  expect(form.getAll("image")).toMatchObject([
    { name: "cat.png", type: "image/png", size: 3 },
    { name: "file.webp", type: "image/webp", size: 3 },
  ]);
  expect([form.get("n"), form.get("enable_safety_checker")]).toEqual(["1", "false"]);
});

test("a stream that the contract does not offer is not waited for", async () => {
  const server = await serveJson(200, { task_id: "7" });
  const { data } = await clientOf(server).raw.createImage({ body: { model: "flux", prompt: "A cat", stream: true } });
  expect(data).toEqual({ task_id: "7" });
});

test("a fetch of one's own sends the requests", async () => {
  const seen: string[] = [];
  const haoee = clientOf(
    { url: "https://nowhere.example" },
    {
      fetch: async (url) => {
        seen.push(url);
        return Response.json({ task_id: "7" });
      },
    },
  );
  await haoee.raw.createImage({ body: { model: "flux", prompt: "A cat" } });
  expect(seen).toEqual(["https://nowhere.example/v1/images/generations"]);
});

test("without a fetch of one's own, the platform's at the time of the call sends them", async () => {
  const server = await serveJson(200, { task_id: "7" });
  const haoee = clientOf(server);
  const original = globalThis.fetch;
  globalThis.fetch = async () => Response.json({ task_id: "replaced" });
  try {
    const { data } = await haoee.raw.createImage({ body: { model: "flux", prompt: "A cat" } });
    expect(data).toEqual({ task_id: "replaced" });
  } finally {
    globalThis.fetch = original;
  }
});
