import { expect, test } from "vitest";
import { uploadLimits } from "../../test/support/exchange.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { readUpload } from "./read-upload.ts";

const bytes = new TextEncoder().encode("cat");

function responseOf(url: string, init: ResponseInit = {}): Response {
  return Object.defineProperty(new Response("cat", init), "url", { value: url });
}

test.each([
  ["a File", new File(["cat"], "cat.png", { type: "image/webp" }), "cat.png", "image/webp"],
  ["a File without a type", new File(["cat"], "Cat.JPG"), "Cat.JPG", "image/jpeg"],
  ["a File of an unknown kind", new File(["cat"], "cat.xyz"), "cat.xyz", ""],
  ["a Blob", new Blob(["cat"], { type: "video/mp4" }), "file.mp4", "video/mp4"],
  ["a Blob of an unknown kind", new Blob(["cat"]), "file", ""],
  ["bytes", bytes, "file", ""],
  ["a part of a buffer", new TextEncoder().encode("a cat!").subarray(2, 5), "file", ""],
  ["an ArrayBuffer", bytes.buffer, "file", ""],
  ["bytes with a name", { data: bytes, name: "cat.webp" }, "cat.webp", "image/webp"],
  ["bytes with a type", { data: bytes, type: "image/png" }, "file.png", "image/png"],
  ["a File under another name", { data: new File(["cat"], "a.png"), name: "b.png" }, "b.png", "image/png"],
  ["a File of another type", { data: new File(["cat"], "a"), type: "image/gif" }, "a", "image/gif"],
  [
    "a Response",
    responseOf("https://images.example/a/cat.png?x=/y.z#z", { headers: { "content-type": "image/png" } }),
    "cat.png",
    "image/png",
  ],
  ["a Response without a name", responseOf("https://images.example"), "file", "text/plain"],
])("%s travels with its bytes, under a fitting name and type", async (_, value, name, type) => {
  const upload = await readUpload(value, "body.image", uploadLimits);
  expect({ name: upload.name, type: upload.blob.type.split(";")[0] }).toEqual({ name, type });
  expect(await upload.blob.text()).toBe("cat");
});

test.each([
  ["has the status 404", new Response("not found", { status: 404 })],
  ["was read already", await readResponse()],
])("a response that %s is refused", async (problem, response) => {
  const promise = readUpload({ data: response, name: "cat.png" }, "body.image", uploadLimits);
  await expect(promise).rejects.toThrow(InvalidArgumentError);
  await expect(promise).rejects.toThrow(`body.image is a response that ${problem}.`);
});

async function readResponse(): Promise<Response> {
  const response = new Response("cat");
  await response.text();
  return response;
}
