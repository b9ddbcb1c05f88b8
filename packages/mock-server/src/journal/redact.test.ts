import fc from "fast-check";
import { expect, test } from "vitest";
import { credentialsOf, redactHeaders, redactTarget, redactText, redactValue } from "./redact.ts";

test.each(["authorization", "x-goog-api-key", "cookie", "set-cookie", "x-auth", "proxy-authorization", "x-secret"])(
  "the value of the header %s is not kept",
  (name) => {
    expect(redactHeaders({ [name]: "abc", accept: "*/*" })).toEqual({ [name]: "[redacted]", accept: "*/*" });
  },
);

test("the counts of a rate limit are no tokens of anybody", () => {
  const headers = { "x-ratelimit-remaining-tokens": "9", "content-length": "3" };
  expect(redactHeaders(headers)).toEqual(headers);
});

test.each([
  ["/v1/a", "/v1/a"],
  ["/v1/a?key=sk-1&n=2", "/v1/a?key=[redacted]&n=2"],
  ["/v1/a?n=2&Access_Token=x", "/v1/a?n=2&Access_Token=[redacted]"],
  ["/v1/a?k%65y=sk-1", "/v1/a?k%65y=[redacted]"],
  ["/v1/a?%zz=1&password=a=b", "/v1/a?%zz=1&password=[redacted]"],
])("of %s is kept %s", (target, kept) => {
  expect(redactTarget(target)).toBe(kept);
});

test("a text is kept without the user and password of its addresses", () => {
  expect(redactText("see https://me:pass@host/a and mail me@host", [])).toBe(
    "see https://[redacted]@host/a and mail me@host",
  );
});

test("a key that a request carries is found wherever else it stands, written in either way", () => {
  const key = fc.string({ unit: "grapheme-ascii", minLength: 8, maxLength: 40 }).map((text) => `sk-${text.trim()}`);
  const scheme = fc.constantFrom("Bearer ", "bearer  ", "Basic ", "");
  fc.assert(
    fc.property(key, scheme, (secret, prefix) => {
      fc.pre(secret.length >= 8);
      const credentials = credentialsOf(
        { authorization: prefix + secret },
        `/v1?api_key=${encodeURIComponent(secret)}`,
      );
      const text = redactText(`a ${secret} b ${encodeURIComponent(secret)} c`, credentials);
      expect(text).toBe("a [redacted] b [redacted] c");
    }),
    // This one looks as if it were escaped.
    { examples: [["sk-\\/     !", "Bearer "]] },
  );
});

test("a word that serves as a key stays in texts", () => {
  const credentials = credentialsOf({ authorization: "Bearer key" }, "/?key=cat");
  expect(redactText("the key of a cat", credentials)).toBe("the key of a cat");
});

test.each([
  ["another scheme", { authorization: "Token tok-secret-5" }, "/", "my tok-secret-5"],
  ["a cookie", { cookie: "theme=dark; sid=cookie-secret" }, "/", "sid is cookie-secret"],
  ["a value as it is written", {}, "/v1?key=qry+/=secret", "x qry+/=secret"],
  ["a value as a form reads it", {}, "/v1?key=qry+secret", "x qry secret"],
  ["a value that is decoded", {}, "/v1?key=qry%2B%2Fsecret", "x qry+/secret"],
  ["escaped letters", { authorization: "sk-raw-secret" }, "/", '{"a": "\\u0073k-raw\\u002Dsecret"}'],
  ["an escaped slash", { authorization: "sk/raw/secret" }, "/", '{"a": "sk\\/raw/secret"}'],
  ["quotes", { authorization: 'sk-"raw"-secret' }, "/", JSON.stringify({ a: 'sk-"raw"-secret' })],
  ["a key of somebody else", {}, "/", "/v1/nope/sk-0123456789abcdef"],
])("%s does not stay in a text", (_, headers, target, text) => {
  expect(redactText(text, credentialsOf(headers as Record<string, string>, target))).toMatch(
    /^[^\\]*\[redacted\](?:"\})?$/,
  );
  expect(redactText(text, credentialsOf(headers as Record<string, string>, target))).not.toMatch(/secret|0123/);
});

test("escapes stay as they are where they hide nothing, and where a backslash is itself escaped", () => {
  const credentials = credentialsOf({ authorization: "sk-raw-secret" }, "/");
  const text = String.raw`{"a": "\u0041", "b": "\\u0073k-raw-secret", "c": "\u0022\u005c"}`;
  expect(redactText(text, credentials)).toBe(text);
});

test("a value is kept without credentials, and all else of it", () => {
  const value = JSON.parse('{"__proto__": ["a sk-raw-secret b", 1, null], "c": true}');
  expect(redactValue(value, credentialsOf({ authorization: "sk-raw-secret" }, "/"))).toEqual(
    JSON.parse('{"__proto__": ["a [redacted] b", 1, null], "c": true}'),
  );
});
