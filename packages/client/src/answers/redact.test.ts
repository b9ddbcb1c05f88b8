import { expect, test } from "vitest";
import { redact } from "./redact.ts";

test("blanks a secret out of every text and every name", () => {
  const echo = { headers: ["Bearer sk-12345678", 1, null], "sk-12345678": { again: "sk-12345678 sk-12345678" } };
  expect(redact(echo, "sk-12345678")).toEqual({
    headers: ["Bearer [redacted]", 1, null],
    "[redacted]": { again: "[redacted] [redacted]" },
  });
  expect(redact("key sk-12345678 is bad", "sk-12345678")).toBe("key [redacted] is bad");
});

test("cuts off what is nested without end, whether or not the secret is short", () => {
  const nested = JSON.parse(`${"[".repeat(1e5)}${"]".repeat(1e5)}`);
  expect(JSON.stringify(redact(nested, "sk-12345678"))).toContain("[nested too deeply]");
  expect(JSON.stringify(redact(nested, "key"))).toContain("[nested too deeply]");
});

test("leaves a text alone that is too short to be a secret", () => {
  expect(redact("a key", "key")).toBe("a key");
});
