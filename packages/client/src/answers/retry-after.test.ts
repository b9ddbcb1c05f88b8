import { expect, test } from "vitest";
import { retryAfterOf } from "./retry-after.ts";

const now = Date.parse("2026-11-22T10:00:00Z");

test.each([
  [{ "retry-after": "2" }, 2000],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "1.5" }, 1500],
  [{ "retry-after": "Sun, 22 Nov 2026 10:00:07 GMT" }, 7000],
  [{ "retry-after": "Sun, 22 Nov 2026 09:00:00 GMT" }, 0],
  [{ "retry-after-ms": "250", "retry-after": "2" }, 250],
  [{ "retry-after-ms": "soon", "retry-after": "2" }, 2000],
  [{ "retry-after": "soon" }, undefined],
  [{ "retry-after": "Sunday, 22-Nov-26 10:00:07 GMT" }, 7000],
  [{ "retry-after": "-5" }, undefined],
  [{ "retry-after": "+5" }, undefined],
  [{ "retry-after": "Sun, 99 Nov 2026 10:00:07 GMT" }, undefined],
  [{ "retry-after": "abc 3" }, undefined],
  [{ "retry-after": "120, 120" }, undefined],
  [{ "retry-after": "2026-11-22T10:00:07Z" }, undefined],
  [{ "retry-after": "" }, undefined],
  [{}, undefined],
])("%j asks to wait %s ms", (headers, expected) => {
  expect(retryAfterOf(new Response(null, { headers: { ...headers } }), now)).toBe(expected);
});
