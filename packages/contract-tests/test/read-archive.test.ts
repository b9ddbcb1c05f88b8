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
  ["an object of Ruby", "http_interactions: !ruby/object:Kernel {}", "Unresolved tag: !ruby/object:Kernel"],
  ["a call of Python", "interactions: !!python/object/apply:os.system [ls]", "Unresolved tag"],
  ["a bomb of aliases", bomb.join("\n"), "Excessive alias count"],
  ["broken YAML", "interactions: [", "Flow sequence"],
  ["broken JSON, without quoting it", '{"log": sk-0123456789abcdef0123', "it begins like JSON and is none"],
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
