import { onTestFinished } from "vitest";
import { createMockServer, type MockServer, type MockServerOptions } from "../src/index.ts";

/** A PNG of one pixel. */
export const pixel: Buffer<ArrayBuffer> = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

export const key = { authorization: "key" };
export const turn = { model: "gpt-4o", messages: [{ role: "user", content: "hi" }] };
export const drawing = { model: "sora_image", prompt: "cat" };

/** A mock that listens until the test ends, and writes streams at once unless told otherwise. */
export async function startMock(options: MockServerOptions = {}): Promise<MockServer> {
  const mock = await createMockServer({ ttft: 0, tps: 0, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** Posts JSON with a key. */
export function post(mock: Pick<MockServer, "url">, path: string, body: unknown, headers = {}): Promise<Response> {
  return fetch(mock.url + path, {
    method: "POST",
    headers: { ...key, "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** A form with one picture and the rest as it should be, then changed. */
export function editForm(change: (form: FormData) => void = () => {}): FormData {
  const form = new FormData();
  form.append("image", new Blob([pixel], { type: "image/png" }), "cat.png");
  form.append("prompt", "cat");
  form.append("model", "gpt-image-1");
  change(form);
  return form;
}

/** Posts a form with a key. */
export function postForm(mock: MockServer, form: FormData, query = ""): Promise<Response> {
  return fetch(`${mock.url}/v1/images/edits${query}`, { method: "POST", headers: key, body: form });
}

/** Begins a task and gives its id. */
export async function submit(mock: Pick<MockServer, "url">, path: string, body: unknown): Promise<string> {
  const response = await post(mock, path, body);
  const { task_id } = (await response.json()) as { task_id: string };
  return task_id;
}

/** Asks for a task. */
export async function poll(mock: MockServer, id: string): Promise<unknown> {
  const response = await fetch(`${mock.url}/v1/images/tasks/${id}`, { headers: key });
  return response.json();
}
