import { expect, test } from "vitest";
import { objectionTo } from "./callable-address.ts";

test.each([
  "http://127.0.0.1:8080/notify",
  "https://127.255.255.254/",
  "http://localhost:1/x?y=z",
  "http://[::1]:8080/",
  "http://127.1/",
  "http://2130706433/",
])("%s may be called", (address) => {
  expect(objectionTo(address)).toBeUndefined();
});

test.each([
  ["https://www.baidu.com/notify", "only this machine"],
  ["http://169.254.169.254/latest/meta-data", "only this machine"],
  ["http://10.0.0.1/", "only this machine"],
  ["http://0.0.0.0/", "only this machine"],
  ["http://[::ffff:127.0.0.1]/", "only this machine"],
  ["http://127.0.0.1.example.com/", "only this machine"],
  ["http://localhost.example.com/", "only this machine"],
  ["http://example.com#@127.0.0.1/", "only this machine"],
  ["http://127.0.0.1@example.com/", "user or password"],
  ["http://user:secret@localhost/", "user or password"],
  ["http://:secret@127.0.0.1/", "user or password"],
  ["file:///etc/passwd", "http and https"],
  ["ftp://127.0.0.1/", "http and https"],
  ["notify", "not an address"],
])("%s may not be called", (address, reason) => {
  expect(objectionTo(address)).toContain(reason);
});

test.each([
  ["https://hooks.example.com/x", true],
  ["https://hooks.example.com:8443/x", true],
  ["http://10.0.0.1:9000/x", true],
  ["http://10.0.0.1:9001/x", false],
  ["https://other.hooks.example.com/x", false],
  ["https://hooks.example.com.evil.example/x", false],
  ["https://hooks.example.com@evil.example/x", false],
  ["ftp://hooks.example.com/x", false],
])("with two hosts allowed, that %s may be called is %s", (address, callable) => {
  expect(objectionTo(address, ["hooks.example.com", "10.0.0.1:9000"]) === undefined).toBe(callable);
});
