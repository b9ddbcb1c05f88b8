import { expect, test } from "vitest";
import { type Interaction, isUnreadable } from "../src/archive/archive.ts";
import { readArchive } from "../src/import/read-archive.ts";
import { answer, cassettes } from "./support/cassettes.ts";

async function firstOf(text: string): Promise<Interaction & { readonly recorder: string }> {
  const { recorder, interactions } = await readArchive(Buffer.from(text), "file");
  const [first] = interactions;
  if (!first || isUnreadable(first)) throw new Error(first?.reason ?? "nothing was read");
  return { ...first, recorder };
}

test.each(cassettes)("an exchange that %s recorded is read as it was", async (_, text, recorder) => {
  const { step, ...facts } = await firstOf(text);
  expect(facts).toMatchObject({ recorder, number: 1, host: "api.example.com", recordedAt: "2026-01-01T00:00:00.000Z" });
  expect(facts.composed).toEqual([]);
  expect(step.request).toMatchObject({ method: "POST", target: "/v1/chat/completions?a=1" });
  expect(JSON.parse(Buffer.from(step.request.body).toString())).toEqual({ model: "m" });
  const chunks = "chunks" in step.response ? step.response.chunks : [];
  expect(chunks.map(({ t }) => t)).toEqual([0]);
  expect(JSON.parse(Buffer.concat(chunks.map(({ bytes }) => bytes)).toString())).toEqual(JSON.parse(answer));
});

const bomb = ["interactions: [{request: {uri: x}}]", "a: &a [x,x,x,x,x,x,x,x,x]"];
for (const [name, before] of ["ba", "cb", "dc", "ed", "fe", "gf"]) {
  bomb.push(`${name}: &${name} [${`*${before},`.repeat(9)}]`);
}

test.each([
  ["an object of Ruby", "http_interactions: !ruby/object:Kernel {}", "in line 1, column 20 (TAG_RESOLVE_FAILED)"],
  [
    "a call of Python",
    "interactions: !!python/object/apply:os.system [ls]",
    "in line 1, column 15 (TAG_RESOLVE_FAILED)",
  ],
  ["a bomb of aliases", bomb.join("\n"), "multiplies itself"],
  ["a stream of events", 'data: {"a":1}\n\ndata: [DONE]\n\n', "it is a stream of events, which needs --operation"],
  ["broken YAML", "interactions: [", "it is no YAML of a recorder in line 1, column 16"],
  ["broken JSON, without quoting it", '{"log": sk-0123456789abcdef0123', "it is no JSON in line 1, column 9"],
  ["a tag that is a key", "a: !sk-0123456789abcdef0123 {}", "TAG_RESOLVE_FAILED"],
  ["an alias that is a key", "a: *sk-0123456789abcdef0123", "names an anchor"],
  ["the head of a text that is a key", "a: |sk-0123456789abcdef0123\n  b", "in line 1, column 5"],
  ["a directive that is a key", "%sk-0123456789abcdef0123 x\n---\na: 1", "in line 1, column 1"],
  ["a key in broken quotes", 'a:\n- "Bearer sk-0123456789abcdef0123\n  b: c', "it is no YAML of a recorder in line"],
  ["bytes", "\u0000\ufffd", "file:"],
  ["something else", "a: 1", "a body that came alone needs --operation"],
  ["a list", "[1]", "it holds no object"],
])("%s is refused", async (_, text, reason) => {
  const refusal = await readArchive(Buffer.from(text), "file").catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: "UnreadableArchiveError", file: "file" });
  expect(String(refusal)).toContain(reason);
  expect(String(refusal)).not.toContain("0123456789abcdef");
});

test.each(cassettes)("a file of %s is refused under the name of another format", async (name, text) => {
  const other = name === "a browser" ? "vcr" : "har";
  await expect(readArchive(Buffer.from(text), "file", other)).rejects.toThrow(`it is not of the format ${other}`);
});
