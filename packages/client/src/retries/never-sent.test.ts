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
    {
      message:
        "error sending request for url (https://gateway.example/v1/videos): client error (Connect): os error 111",
    },
    true,
  ],
  ["Deno, cut", { message: "error sending request for url (http://x/): client error (SendRequest)" }, false],
  ["a browser", { message: "Failed to fetch" }, false],
  ["a text", "ECONNREFUSED", false],
  ["nothing", undefined, false],
  ["a cause of itself", cyclic, false],
])("%s", (_, thrown, expected) => {
  expect(neverSent(thrown, "https://gateway.example/v1/videos")).toBe(expected);
});

const refused = { code: "ECONNREFUSED", syscall: "connect" };
const slow = (where: string) => ({
  code: "UND_ERR_CONNECT_TIMEOUT",
  message: `Connect Timeout Error (attempted ${where}, timeout: 10000ms)`,
});
const deno = (url: string) => ({ message: `error sending request for url (${url}): client error (Connect): no` });

// Where the request goes, what failed, and whether that says that the request was not sent.
test.each([
  ["http://127.0.0.1:4010/v1", { ...refused, address: "127.0.0.1", port: 4010 }, true],
  ["http://127.0.0.1:4010/v1", { ...refused, address: "127.0.0.1", port: 4011 }, false],
  ["http://127.0.0.1:4010/v1", { ...refused, address: "127.0.0.2", port: 4010 }, false],
  ["http://[::1]:4010/v1", { ...refused, address: "::1", port: 4010 }, true],
  ["http://localhost/v1", { ...refused, address: "::1", port: 80 }, true],
  ["https://gateway.example/v1", { ...refused, address: "192.0.2.1", port: 443 }, true],
  ["https://gateway.example/v1", { ...refused, address: "192.0.2.1", port: 80 }, false],
  ["https://gateway.example/v1", { ...refused, errors: [{ address: "192.0.2.1", port: 443 }] }, true],
  ["https://gateway.example/v1", { ...refused, errors: [{ address: "192.0.2.1", port: 5432 }] }, false],
  ["https://gateway.example/v1", { ...refused, address: "/run/log.sock" }, false],
  ["https://gateway.example/v1", { code: "ENOTFOUND", hostname: "gateway.example" }, true],
  ["https://gateway.example/v1", { code: "ENOTFOUND", hostname: "log.example" }, false],
  ["https://gateway.example/v1", slow("addresses: 192.0.2.1:443, 192.0.2.2:443"), true],
  ["https://gateway.example/v1", slow("address: log.example:8443"), false],
  ["https://gateway.example/v1", deno("https://gateway.example/v1/videos?a=b"), true],
  ["https://gateway.example/v1", deno("https://log.example/"), false],
  ["https://gateway.example/v1", { code: "ECONNREFUSED", path: "https://gateway.example/v1" }, true],
  ["https://gateway.example/v1", { code: "ECONNREFUSED", path: "https://log.example/" }, false],
])("a request to %s, and %j", (url, thrown, expected) => {
  expect(neverSent({ cause: thrown }, url)).toBe(expected);
});
