import { expect, test } from "vitest";
import { isLoopback, originOf } from "./origin.ts";

test.each([
  ["127.0.0.1", "http://127.0.0.1:1", true],
  ["localhost", "http://localhost:1", true],
  ["::1", "http://[::1]:1", true],
  ["0.0.0.0", "http://127.0.0.1:1", false],
  ["::", "http://[::1]:1", false],
  ["192.168.0.7", "http://192.168.0.7:1", false],
  ["127.0.0.1.example.com", "http://127.0.0.1.example.com:1", false],
])("%s is reached as %s, by this machine only: %s", (host, origin, loopback) => {
  expect(originOf(host, 1)).toBe(origin);
  expect(isLoopback(host)).toBe(loopback);
});
