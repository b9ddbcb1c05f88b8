import { expect, it } from "vitest";
import { isSecret } from "../recording/find-secret.ts";
import { findKnown } from "./known-secrets.ts";
import { redactChunks } from "./redact-chunks.ts";
import { patternSpans } from "./secret-patterns.ts";
import { streamSpans } from "./stream-spans.ts";
import { jsonSpans, jsonTree } from "./value-spans.ts";

const secret = "Zx81QwLm04Ty77KdPv29RbNc5";
const known = findKnown([secret]);
const [length, generous] = [200_000, 10_000];

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// Beginnings of what is looked for, each of which may have to be given up at every place of a text.
const beginnings =
  "_eyJ|-eyJaaaaaaaa|.eyJaaaaaaaa|eyJaaaaaaaa.eyJaaaaaaaa|cookie:|cookie=|://a|?auth|?tokentoken|key;key&key?|sk-|sk-.|Bearer |Basic |-----BEGIN |-----BEGIN A|-----BEGIN PRIVATE KEY-----|api-key:|a@|a.|a@a.|1-|+1 |&#0|&#x000000|%25|%|\\|\\\\u|\\u{|a|ab |Zx81QwLm04Ty77|Zx8|5a7|Wng4MVF3TG|WnggW|W\\n\\n|A |PASSWORD=|PASSWORD = |token: a|_TOKEN";

it.each([...beginnings.split("|"), " ", '"', "\n", secret, Buffer.from(`${secret}..`).toString("base64")])(
  "reads a long text of nothing but %j without going back for each of them",
  (unit) => {
    const text = unit.repeat(length / unit.length);
    for (const read of [patternSpans, isSecret, known]) expect(timeOf(() => read(text))).toBeLessThan(generous);
  },
);

it.each(["a", "1", "ab", "12"])("looks for a long secret of nothing but %j in a text of the same", (unit) => {
  const find = findKnown([unit.repeat(16_000 / unit.length), unit.repeat(200 / unit.length)]);
  const texts = [unit.repeat(length / unit.length), `${unit.repeat(199 / unit.length)}x`.repeat(length / 200)];
  for (const text of texts) expect(timeOf(() => find(text))).toBeLessThan(generous);
});

it.each(["", "sk-", "Bearer ", "Basic ", "eyJaaaaaaaa.eyJ", "hf_", "api-key: ", "cookie: a=", "user-1", "://u:"])(
  "reads a word of millions of signs that begins with %j",
  (start) => {
    const text = start + "A1".repeat(3_000_000);
    for (const read of [patternSpans, isSecret, known]) expect(timeOf(() => read(text))).toBeLessThan(generous);
  },
);

it("finds a secret in encoded signs however many stand before it", () => {
  const text = Buffer.from(`${"~".repeat(49_140)}${secret}, ${secret}`).toString("base64");
  expect(known(text)).toMatchObject([{ start: 0, end: text.length }]);
});

const mails = Array.from({ length: 20_000 }, (_, at) => `mail a${at}@b.com `);
const events = mails.map((mail) => `data: {"choices":[{"index":0,"delta":{"content":"${mail}\\n"}}]}\n\n`);

it("takes many redactions out of many pieces", () => {
  const chunks = events.map((event, t) => ({ t, bytes: Buffer.from(event) }));
  const text = events.join("");
  let left = 0;
  const time = timeOf(() => {
    left = redactChunks(chunks, text, streamSpans(text, known)).filter(({ redacted }) => redacted).length;
  });
  expect(left).toBe(mails.length);
  expect(time).toBeLessThan(generous);
});

it("takes many redactions out of two pieces of one text", () => {
  const text = [mails.join("\\n"), "end"].map((content) => `data: {"content":"${content}"}\n\n`).join("");
  let left = 0;
  const time = timeOf(() => {
    left = streamSpans(text, known).length;
  });
  expect(left).toBe(mails.length);
  expect(time).toBeLessThan(generous);
});

it("reads an object that says the same many times", () => {
  const text = `{${'"token":"a",'.repeat(length / 12)}"end":1}`;
  const tree = jsonTree(text);
  expect(timeOf(() => tree && jsonSpans(text, tree, known))).toBeLessThan(generous);
});

it("reads an object of many properties", () => {
  const text = `{"credentials":{${Array.from({ length: 20_000 }, (_, at) => `"a${at}":"b"`).join()}}}`;
  const tree = jsonTree(text);
  expect(timeOf(() => tree && jsonSpans(text, tree, known))).toBeLessThan(generous);
});
