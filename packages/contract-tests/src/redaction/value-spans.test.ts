import { expect, it } from "vitest";
import { findKnown } from "./known-secrets.ts";
import { replaceSpans } from "./span.ts";
import { valueSpans } from "./value-spans.ts";

const known = findKnown(["hunter22hunter22", "word"]);

const opaque = "Zx81QwLm04Ty77KdPv29RbNc5";

function redact(text: string): string {
  return replaceSpans(text, valueSpans(text, known));
}

it.each([
  ["sk-0123456789abcdef, they said", "[redacted], they said"],
  ["Incorrect API key provided: sk-proj-****cdef.", "Incorrect API key provided: [redacted]."],
  ["got Authorization: Bearer abc", "got Authorization: Bearer [redacted]"],
  ["Authorization: Basic dXNlcjpwYXNz", "Authorization: Basic [redacted]"],
  ["https://user:pass@h/x?a=1&token=abc&b=2#c", "https://[redacted]@h/x?a=1&token=[redacted]&b=2#c"],
  ["![](https://h/x.png?sig=abc%3D)", "![](https://h/x.png?sig=[redacted])"],
  ["write to ann.b+c@mail.example.org.", "write to [redacted]."],
  ["call +49 30 1234567 or 138 0013 8000 or (212) 123-4567", "call [redacted] or [redacted] or [redacted]"],
  ["limit of org-AbCdEf0123456789ghijkl reached", "limit of [redacted] reached"],
  ["a word, no sword", "a [redacted], no sword"],
  ["HUNTER22HUNTER22", "[redacted]"],
  ['{"api_key": "abc", "max_tokens": 5}', '{"api_key": "[redacted]", "max_tokens": 5}'],
  ['{"phone": 13800138000, "cookies": ["a=b", ""]}', '{"phone": "[redacted]", "cookies": ["[redacted]", ""]}'],
  ['{"a": "{\\"user_id\\": 7}"}', '{"a": "{\\"user_id\\": \\"[redacted]\\"}"}'],
  [`hook whsec_${opaque}`, "hook [redacted]"],
  [`https://h/cb#access_token=${opaque}`, "https://h/cb#access_token=[redacted]"],
  [`https://h/x?sign=${opaque}&hmac=${opaque}`, "https://h/x?sign=[redacted]&hmac=[redacted]"],
  [`https://h/x?q-ak=${opaque}&q-sign=1`, "https://h/x?q-ak=[redacted]&q-sign=1"],
  [`OPENAI_API_KEY=${opaque} node x`, "OPENAI_API_KEY=[redacted] node x"],
  [`export SECRET="${opaque}"`, 'export SECRET="[redacted]"'],
  [`password: ${opaque}`, "password: [redacted]"],
  [`{"key": "${opaque}"}`, '{"key": "[redacted]"}'],
  [`{"auth": "${opaque}", "session": "a1"}`, '{"auth": "[redacted]", "session": "a1"}'],
  [`{"api_keys": ["${opaque}"]}`, '{"api_keys": ["[redacted]"]}'],
  [
    `{"credentials": {"value": "x", "parts": ["y"]}}`,
    '{"credentials": {"value": "[redacted]", "parts": ["[redacted]"]}}',
  ],
  [`{"name": "x-api-key", "value": "x"}`, '{"name": "x-api-key", "value": "[redacted]"}'],
  [`key_eyJhbGciOiJI.eyJzdWIiOiIx.sig-1`, "[redacted]"],
  [`t_ew0KICJhbGciOiJI.ew0KICJzdWIiOiIx.sig-1`, "[redacted]"],
  [`ewogImFsZyI6.ewogInN1YiI6ICJhIn0.sig-1`, "[redacted]"],
  ['{"token": "Hi", "logprob": -1}', '{"token": "Hi", "logprob": -1}'],
  ['{"properties": {"email": {"type": "string"}}}', '{"properties": {"email": {"type": "string"}}}'],
])("makes of %s: %s", (text, expected) => {
  expect(redact(text)).toBe(expected);
});

it.each([
  "chatcmpl-EEbfrHnccAO8ZtkBZbyJLKyzG4nHr at 1787150119, 1787150119123 ms",
  "346c5d10-a4a1-4f49-a851-66a7dae6cfaf",
  "data:image/png;base64,iVBORw0KGgo13800138000AAAA+1234567890abc",
  "0.13800138000 of 10.0.0.1:8080, version 1.2.3, task-0123456789abcdefghij",
  "https://h/@user/a?n=1&design=x",
  "Basic information: see @decorator",
  "password: something strong and unique, token = response.token2(), api_key=os.environ[1]",
  "max_tokens: 1234567890, the networking.example12345.com, theworld-is.news1234567.sig-1",
  '{"key": "source_url", "sort_key": "2026-08-19"}',
  '{"properties": {"credentials": {"type": "object", "description": "of a host"}}}',
  '{"token": {"type": "string", "description": "where to go on"}}',
  '{"name": "temperature", "value": "warm"}',
])("leaves %s alone", (text) => {
  expect(redact(text)).toBe(text);
});

it("finds a secret that is longer than any pattern may be", () => {
  const secret = Array.from({ length: 5000 }, (_, at) => at.toString(36)).join("");
  const text = `before ${secret} after`;
  const spans = findKnown([secret])(text);
  const covered = new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  expect(covered.size).toBe(secret.length);
});
