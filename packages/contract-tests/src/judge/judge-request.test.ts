import { expect, it } from "vitest";
import { isUndocumentedKindError } from "../errors/undocumented-kind-error.ts";
import { judgeRequest } from "./judge-request.ts";

const form = { image: ["a.png", "b.png"], prompt: "a hat", model: "gpt-image-1", n: "2", guidance_scale: "4.5" };

it("takes numbers written as text in a form, and leaves the form as it is", () => {
  const verdict = judgeRequest({
    operationId: "createImageEdit",
    mediaType: "multipart/form-data; boundary=x",
    body: form,
  });
  expect(verdict.ok).toBe(true);
  expect(form.n).toBe("2");
});

it.each([
  ["text that is no number in a form", "createImageEdit", "multipart/form-data", { ...form, n: "two" }, "/n"],
  ["a number out of range in a form", "createImageEdit", "multipart/form-data", { ...form, n: "11" }, "/n"],
  ["a number written as text in JSON", "createImage", "application/json", { model: "m", prompt: "p", n: "2" }, "/n"],
  ["a missing field", "createImage", "application/json", { model: "m" }, ""],
  [
    "a webhook that is no address",
    "createImageEdit",
    "application/json",
    { query: { async: "true", webhook: "not an address" }, body: { model: "m", prompt: "p" } },
    "/query/webhook",
  ],
  [
    "a message whose role picks the branch",
    "createChatCompletion",
    "application/json",
    { model: "m", messages: [{ role: "user", content: 5 }] },
    "/messages/0/content",
  ],
])("refuses %s", (_, operationId, mediaType, body, pointer) => {
  const { ok, problems } = judgeRequest({ operationId, mediaType, body });
  expect(ok).toBe(false);
  expect(problems[0]?.pointer).toBe(pointer);
});

it("refuses to judge a media type the operation does not take", () => {
  expect(() => judgeRequest({ operationId: "getImageTask", mediaType: "application/json", body: {} })).toThrow(
    expect.toSatisfy(isUndocumentedKindError),
  );
});
