import fc from "fast-check";
import { expect, it } from "vitest";
import { keepRecording } from "../src/capture/keep-recording.ts";
import type { Origin } from "../src/capture/origin.ts";
import type { CapturedStep } from "../src/exchange/captured-exchange.ts";
import { responseText } from "../src/recording/response-bytes.ts";
import { brokenEchoes } from "./support/broken-keys.ts";
import { captured, origin } from "./support/capture.ts";
import { bearer, delta, echoes, events, key, sse, unsafe, webhook } from "./support/key-channels.ts";
import { spellings, traces, wordsOf } from "./support/key-traces.ts";
import { scratchFolder } from "./support/scratch-folder.ts";

/** Keeps the steps, or is told why not, and finds what of the keys is left: in files, their names, or the error. */
async function leftOf(
  keys: readonly string[],
  steps: readonly CapturedStep[],
  { from = origin, secrets = [] }: { readonly from?: Origin; readonly secrets?: readonly string[] } = {},
) {
  using kept = scratchFolder();
  let words = "";
  const outcome = await keepRecording(steps, from, { folder: kept.folder, secrets }).then(
    ({ recording }) => {
      words = recording.exchanges.map(({ response }) => wordsOf(responseText(response))).join("\n");
      return "kept";
    },
    (error: Error) => `${error.name} ${error.message} ${error.stack} ${JSON.stringify(error)}`,
  );
  const written = kept.everything();
  return { outcome, words, left: keys.flatMap((one) => traces(one, `${written}\n${words}\n${outcome}`)) };
}

it.each(echoes)("leaves nothing of a key that is echoed in %s", async (channel, call) => {
  const { left, outcome } = await leftOf([key], [captured({ requestHeaders: bearer, ...call })]);
  expect(left).toEqual([]);
  expect(outcome).toMatch(unsafe.has(channel) ? /^NotRecordableError not recorded: / : /^kept$/);
});

it.each(brokenEchoes)("leaves nothing of a key that is echoed in %s", async (_, call, expected) => {
  const { left, outcome } = await leftOf([key], [captured({ requestHeaders: bearer, ...call })]);
  expect(left).toEqual([]);
  expect(outcome).toMatch(expected === "kept" ? /^kept$/ : /^NotRecordableError not recorded: /);
});

it.each([
  ["recorder", { recorder: `VCR ${key}` }, "kept"],
  ["licence", { licence: key }, "kept"],
  ["source", { source: `https://example.com/${key}` }, "kept"],
  ["host", { upstreamHost: `${key}.example.com` }, "refused"],
])("leaves nothing of a key in the %s of its provenance", async (_, facts, expected) => {
  const { left, outcome } = await leftOf([key], [captured({ requestHeaders: bearer })], {
    from: { ...origin, ...facts },
  });
  expect(left).toEqual([]);
  expect(outcome).toMatch(expected === "kept" ? /^kept$/ : /^NotRecordableError not recorded: /);
});

it("makes no file that is called by a key", async () => {
  const [secret, name] = ["zx81qwlm04ty77kdpv29", "cassette-zx81qwlm04ty77kdpv29"];
  using kept = scratchFolder();
  const call = captured({ requestHeaders: [["authorization", `Bearer ${secret}`], ...bearer.slice(1)] });
  await expect(keepRecording([call], origin, { folder: kept.folder, name })).rejects.toThrow(
    /name without a credential/,
  );
  expect(kept.files()).toEqual([]);
});

it.each([
  ["its address", webhook(`/hook/${encodeURIComponent(key)}`, [], {})],
  ["its query", webhook(`/hook?s=${encodeURIComponent(key)}`, [], {})],
  ["a header", webhook("/hook", [["x-signature", key]], {})],
  ["its body", webhook("/hook", [["content-type", "application/json"]], { data: { note: `for ${key}` } })],
])("leaves nothing of the key of a call in %s of its webhook", async (_, delivery) => {
  const submit = captured({
    target: "/v1/images/generations?async=true",
    requestHeaders: bearer,
    sent: { model: "m", prompt: "p" },
  });
  const { left, outcome } = await leftOf([key], [submit, delivery]);
  expect({ left, outcome }).toEqual({ left: [], outcome: "kept" });
});

it.each(
  "AKIAIOSFODNN7EXAMPLE|alice@acme.io|whsec_abcdefghij0123456789xyz|glpat-abcdefghij0123456789|13912345678|password: hunter22hunter22|retry: 13912345678|: alice@acme.io".split(
    "|",
  ),
)("leaves nothing of a line of an event stream that says %s", async (line) => {
  const answered = Buffer.concat([sse(delta("before")), Buffer.from(`${line}\n\n`), sse(delta("after"))]);
  const call = captured({ requestHeaders: bearer, responseHeaders: events, answered });
  const secret = line.split(": ").at(-1) ?? "";
  expect(await leftOf([secret], [call])).toMatchObject({ outcome: "kept", left: [] });
});

it("leaves nothing of a secret in pieces that stand beside others of its name", async () => {
  const pieces = [{ a: { x: "Zq7Lw2X" } }, { a: { y: "other" } }, { b: { x: "v9Rt4Bn6M" } }];
  const answered = sse(...pieces);
  const call = captured({ requestHeaders: bearer, responseHeaders: events, answered });
  const secrets = ["Zq7Lw2Xv9Rt4Bn6M"];
  expect((await leftOf(["Zq7Lw2X", "v9Rt4Bn6M"], [call], { secrets })).left).toEqual([]);
});

it("leaves nothing of a key wherever its event is split, and keeps the stream readable", async () => {
  const answered = sse(delta("before"), delta(`it is ${key}, yes`), delta("after"));
  const start = answered.indexOf(key);
  for (let split = start - 3; split <= start + key.length + 3; split++) {
    const call = captured({ requestHeaders: bearer, responseHeaders: events, answered, splits: [split, split + 2] });
    expect(await leftOf([key], [call])).toMatchObject({
      outcome: "kept",
      left: [],
      words: expect.stringContaining("beforeit is [redacted], yesafter"),
    });
  }
});

it("leaves nothing of any key in any spelling at any place", async () => {
  const secret = fc
    .string({ unit: fc.constantFrom(...'abcXYZ019-_.+/=~!"\\ü'.split("")), minLength: 10, maxLength: 40 })
    .filter((text) => /[a-zA-Z0-9]{3}/.test(text) && text.trim() === text);
  const surroundings = fc.string({ unit: fc.constantFrom(...'ab {}[]":,\\%é'.split("")), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      secret,
      surroundings,
      surroundings,
      fc.nat(),
      fc.boolean(),
      async (one, before, after, chosen, streamed) => {
        const all = spellings(one, before, after);
        const text = all[chosen % all.length] ?? "";
        const answered = streamed ? sse(delta(text), delta("end")) : { object: "chat.completion", choices: [text] };
        const sent = { model: "m", messages: [{ role: "user", content: [text] }] };
        const call = captured({
          sent,
          answered,
          responseHeaders: streamed ? events : bearer,
          splits: streamed ? [9, 70] : [],
        });
        expect((await leftOf([one], [call], { secrets: [one] })).left).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
