import { expect, test } from "vitest";
import { exchangeOf } from "../../test/support/exchange.ts";
import { interruption } from "./interruption.ts";

const coded = (code: string) => Object.assign(new Error("too late"), { code });
const fetchFailed = (cause: unknown) => new TypeError("fetch failed", { cause });
const loop = new Error("");
loop.cause = loop;

test.each([
  [fetchFailed(coded("UND_ERR_HEADERS_TIMEOUT")), "TimeoutError"],
  [coded("UND_ERR_BODY_TIMEOUT"), "TimeoutError"],
  [fetchFailed(coded("UND_ERR_CONNECT_TIMEOUT")), "ConnectionError"],
  [fetchFailed(coded("ECONNRESET")), "ConnectionError"],
  [loop, "ConnectionError"],
  ["thrown as text", "ConnectionError"],
  [undefined, "ConnectionError"],
])("%o is a %s with it as cause", (thrown, name) => {
  expect(interruption(thrown, exchangeOf(new Response()))).toMatchObject({ name, cause: thrown });
});

test("an abort of the caller's comes before what the platform made of it", () => {
  const exchange = exchangeOf(new Response(), AbortSignal.abort("enough"));
  expect(interruption(fetchFailed(coded("ECONNRESET")), exchange)).toMatchObject({
    name: "AbortError",
    cause: "enough",
  });
});
