import { afterEach, expect, test, vi } from "vitest";
import { createHaoeeClient } from "../src/index.ts";
import { serveJson } from "./support/serve.ts";

const input = { body: { model: "flux", prompt: "A cat" } };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("key and address come from the environment where they are not given", async () => {
  const server = await serveJson(200, { task_id: "7" });
  vi.stubEnv("HAOEE_API_KEY", "sk-of-the-environment");
  vi.stubEnv("HAOEE_BASE_URL", server.url);
  await createHaoeeClient().raw.createImage(input);
  await createHaoeeClient({ apiKey: "sk-given" }).raw.createImage(input);
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer sk-of-the-environment",
    "Bearer sk-given",
  ]);
});

test("an address that is given comes first", async () => {
  const server = await serveJson(200, { task_id: "7" });
  vi.stubEnv("HAOEE_BASE_URL", "https://nowhere.example");
  await createHaoeeClient({ apiKey: "sk-given", baseUrl: server.url }).raw.createImage(input);
  expect(server.requests).toHaveLength(1);
});

const refusing = {
  get env(): never {
    throw new Error("not allowed");
  },
};

test.each([
  ["has an empty key", { env: { HAOEE_API_KEY: "" } }],
  ["has no environment", undefined],
  ["hides it, as Deno does", refusing],
])("no key is an InvalidArgumentError where the platform %s", (_, process) => {
  vi.stubGlobal("process", process);
  expect(() => createHaoeeClient()).toThrow(
    expect.objectContaining({ name: "InvalidArgumentError", argument: "apiKey" }),
  );
});

test.each([
  [{ timeoutMs: 0 }, "timeoutMs"],
  [{ timeoutMs: Number.NaN }, "timeoutMs"],
  [{ idleTimeoutMs: -1 }, "idleTimeoutMs"],
  [{ maxRetries: 1.5 }, "maxRetries"],
  [{ maxRetries: Number.POSITIVE_INFINITY }, "maxRetries"],
])("%j is refused, by the client and by a call", async (limits, argument) => {
  const expected = expect.objectContaining({ name: "InvalidArgumentError", argument });
  expect(() => createHaoeeClient({ apiKey: "sk-1", ...limits })).toThrow(expected);
  const call = createHaoeeClient({ apiKey: "sk-1" }).raw.createImage({ ...input, ...limits });
  await expect(call).rejects.toEqual(expected);
});
