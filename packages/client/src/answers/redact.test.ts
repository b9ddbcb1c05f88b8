import { inspect } from "node:util";
import { expect, test } from "vitest";
import { redact } from "./redact.ts";

const secret = "sk-0123456789abcdef";

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

test("blanks the secret out of an error in place, however deep", () => {
  const cause = Object.assign(new Error(`no ${secret}`), { data: secret, syscall: "read", errno: -1 });
  const request = new Request("http://x", { headers: { authorization: secret } });
  const config = { headers: { authorization: secret }, [secret]: [secret, 1, null] };
  const error = Object.assign(new AggregateError([new Error(secret)], secret, { cause }), { config, request });
  expect(redact(error, secret)).toBe(error);
  expect(error.cause).toBe(cause);
  expect(cause).toMatchObject({ message: "no [redacted]", data: "[redacted]", syscall: "read", errno: -1 });
  expect(error).toMatchObject({ request: "[object Request]", config: { "[redacted]": ["[redacted]", 1, null] } });
  expect(inspect(error, { depth: 99, showHidden: true })).not.toContain(secret);
});

class Hidden extends Error {
  readonly #request = { authorization: secret };
  toJSON = () => this.#request;
}

const symbol = Symbol("request");

test.each<[string, Error]>([
  ["is frozen", Object.freeze(new Error(`no ${secret}`))],
  ["has a message that cannot be set", Object.defineProperty(new Error(), "message", { value: `no ${secret}` })],
  ["has a property under a symbol", Object.assign(new Error("no [redacted]"), { [symbol]: secret })],
  ["reads a property from elsewhere", Object.defineProperty(new Error("no [redacted]"), "key", { get: () => secret })],
  ["writes itself as JSON", new Hidden("no [redacted]")],
  ["is the platform's own", new DOMException(`no ${secret}`, "NetworkError")],
])("blanks the secret out of an error that %s", (_, error) => {
  const outer = new Error("outer", { cause: error });
  const { cause } = redact(outer, secret);
  expect(cause).toBeInstanceOf(Error);
  expect(cause).toMatchObject({ name: error.name, message: "no [redacted]" });
  expect(JSON.stringify(cause)).not.toContain(secret);
  expect(inspect(cause, { depth: 99, showHidden: true, getters: true })).not.toContain(secret);
});

test("what takes the place of an error keeps its code, and its cause, even where that is itself", () => {
  const error = Object.assign(new Error(secret), { code: "ECONNREFUSED" });
  error.cause = error;
  const standIn = redact(Object.freeze(error), secret);
  expect(standIn).not.toBe(error);
  expect(standIn).toMatchObject({ message: "[redacted]", code: "ECONNREFUSED" });
  expect(standIn.cause).toBe(standIn);
});

test("does not touch what an error holds of others", () => {
  const headers = { authorization: secret };
  redact(Object.assign(new Error("x"), { headers }), secret);
  expect(headers.authorization).toBe(secret);
});

test("comes to an end with what refers to itself", () => {
  const error = new Error(secret);
  error.cause = error;
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(redact(Object.assign(error, { circle }), secret)).toMatchObject({ message: "[redacted]", cause: error });
  expect(error).toMatchObject({ circle: { self: "[circular]" } });
});

test.each([
  [`bad ${secret}`, "bad [redacted]"],
  [undefined, undefined],
  [7, 7],
  [{ a: secret }, { a: "[redacted]" }],
])("of what is no error, such as %j, it makes a copy", (thrown, expected) => {
  expect(redact(thrown, secret)).toEqual(expected);
});
