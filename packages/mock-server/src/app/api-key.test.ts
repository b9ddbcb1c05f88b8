import { expect, test } from "vitest";
import { requireKey } from "./api-key.ts";

test.each([
  [{ authorization: "key" }, {}],
  [{ authorization: "Bearer key" }, {}],
  [{ authorization: "bearer  key" }, {}],
  [{ authorization: "Bearerkey" }, {}],
  [{ "x-goog-api-key": "key" }, {}],
  [{}, { key: "key" }],
])("headers %o and query %o carry a key", (headers, query) => {
  expect(() => requireKey(headers, query)).not.toThrow();
});

test.each([
  [{}, {}],
  [{ authorization: "" }, {}],
  [{ authorization: "Bearer" }, {}],
  [{ authorization: "Bearer  " }, {}],
  [{ "x-goog-api-key": " " }, { key: "" }],
])("headers %o and query %o carry none", (headers, query) => {
  expect(() => requireKey(headers, query)).toThrow(
    expect.objectContaining({ status: 401, message: "未提供令牌", code: "invalid_token" }),
  );
});
