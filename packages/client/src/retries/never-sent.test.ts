import { expect, test } from "vitest";
import { neverSent } from "./never-sent.ts";

const cyclic = new Error("cyclic");
cyclic.cause = cyclic;

test.each([
  ["Node.js, refused", { cause: { code: "ECONNREFUSED", syscall: "connect" } }, true],
  ["Node.js, refused at every address", { cause: { code: "ECONNREFUSED", errors: [] } }, true],
  ["Node.js, no such host", { cause: { code: "ENOTFOUND", syscall: "getaddrinfo" } }, true],
  ["Node.js, no name server", { cause: { code: "EAI_AGAIN", syscall: "getaddrinfo" } }, true],
  ["Node.js, too slow to connect", { cause: { code: "UND_ERR_CONNECT_TIMEOUT" } }, true],
  ["Node.js, no route while connecting", { cause: { code: "EHOSTUNREACH", syscall: "connect" } }, true],
  ["Node.js, no route while reading", { cause: { code: "EHOSTUNREACH", syscall: "read" } }, false],
  ["Node.js, cut", { cause: { code: "UND_ERR_SOCKET" } }, false],
  ["Node.js, reset", { cause: { code: "ECONNRESET", syscall: "read" } }, false],
  ["Bun, refused", { code: "ConnectionRefused" }, true],
  [
    "Deno, refused",
    { message: "error sending request for url (http://x/): client error (Connect): os error 111" },
    true,
  ],
  ["Deno, cut", { message: "error sending request for url (http://x/): client error (SendRequest)" }, false],
  ["a browser", { message: "Failed to fetch" }, false],
  ["a text", "ECONNREFUSED", false],
  ["nothing", undefined, false],
  ["a cause of itself", cyclic, false],
])("%s", (_, thrown, expected) => {
  expect(neverSent(thrown)).toBe(expected);
});
