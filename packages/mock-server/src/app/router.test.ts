import { expect, test } from "vitest";
import { createRouter } from "./router.ts";

const route = createRouter([
  { method: "POST", path: "/v1/images", target: "draw" },
  { method: "GET", path: "/v1/images/{id}", target: "look" },
  { method: "GET", path: "/v1/images/{id}/content", target: "fetch" },
  { method: "POST", path: "/v1beta/models/{model}:generate.it", target: "generate" },
]);

test.each([
  ["POST", "/v1/images", "draw", {}],
  ["GET", "/v1/images/a", "look", { id: "a" }],
  ["HEAD", "/v1/images/a", "look", { id: "a" }],
  ["GET", "/v1/images/%E7%8C%AB%2F1", "look", { id: "猫/1" }],
  ["GET", "/v1/images/a/content", "fetch", { id: "a" }],
  ["POST", "/v1beta/models/gemini-2.5:x:generate.it", "generate", { model: "gemini-2.5:x" }],
])("%s %s leads to %s", (method, path, target, params) => {
  expect(route(method, path)).toMatchObject({ route: { target }, params });
});

test.each([
  ["GET", "/v1"],
  ["GET", "/v1/images/"],
  ["GET", "/v1/images/a/b"],
  ["POST", "/v1beta/models/a:generateXit"],
  ["GET", "http://example.com/v1/images/a"],
])("%s %s leads nowhere", (method, path) => {
  expect(() => route(method, path)).toThrow(
    expect.objectContaining({ status: 404, message: `Invalid URL (${method} ${path})`, param: "", code: "" }),
  );
});

test.each([
  ["GET", "/v1/images", "POST"],
  ["DELETE", "/v1/images/a", "GET, HEAD"],
])("%s is not a method of %s, which allows %s", (method, path, allow) => {
  expect(() => route(method, path)).toThrow(
    expect.objectContaining({ status: 405, code: "method_not_allowed", headers: { allow } }),
  );
});

test("a parameter that is no percent-encoded UTF-8 is refused by name", () => {
  expect(() => route("GET", "/v1/images/%ff")).toThrow(expect.objectContaining({ status: 400, param: "id" }));
});
