import { expect, test } from "vitest";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { readBaseUrl } from "./base-url.ts";

test.each([
  ["https://maas.haoee.com", "https://maas.haoee.com"],
  ["https://maas.haoee.com/", "https://maas.haoee.com"],
  ["http://127.0.0.1:4010/proxy//", "http://127.0.0.1:4010/proxy"],
])("reads %s as %s", (given, expected) => {
  expect(readBaseUrl(given)).toBe(expected);
});

test.each([
  "",
  "maas.haoee.com",
  "/v1",
  "ftp://host",
  "https://me:secret@host",
  "https://host?a=secret",
  "https://host#a",
])("refuses %j without repeating it", (given) => {
  expect(() => readBaseUrl(given)).toThrow(InvalidArgumentError);
  expect(() => readBaseUrl(given)).not.toThrow(/secret/);
});
