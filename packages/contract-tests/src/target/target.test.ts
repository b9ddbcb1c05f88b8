import { expect, test } from "vitest";
import { readTarget } from "./target.ts";

test.each([
  ["https://maas.haoee.com", "live"],
  ["https://maas.haoee.com/", "live"],
  ["https://maas.haoee.com:8443", "imported"],
  ["https://maas.haoee.com.example.org", "imported"],
  ["https://api.openai.com", "imported"],
  ["http://127.0.0.1:4010", "derived"],
  ["http://localhost:4010", "derived"],
  ["https://[::1]:4010", "derived"],
])("what %s answers is %s", (address, kind) => {
  expect(readTarget(address).kind).toBe(kind);
});

test.each([
  ["http://maas.haoee.com", "must be https"],
  ["http://127.0.0.1.example.org", "must be https"],
  ["http://localhost.example.org", "must be https"],
  ["https://user:word@maas.haoee.com", "must not hold a user"],
  ["https://maas.haoee.com?key=1", "must not hold a query"],
  ["ftp://maas.haoee.com", "must be an http(s) address"],
  ["maas.haoee.com", "must be an http(s) address"],
])("%s is refused: it %s", (address, reason) => {
  expect(() => readTarget(address)).toThrow(
    expect.objectContaining({ name: "RefusedTargetError", reason: expect.stringContaining(reason) }),
  );
});
