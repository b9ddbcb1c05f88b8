import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { startMock } from "../src/stories/start-mock.ts";
import { playsAt, recordAt } from "./support/record-at-mock.ts";
import { startUpstream } from "./support/start-proxied.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

test("a recording that cannot be written fails with its file and advice, and nothing more is spent", async () => {
  await using mock = await startMock();
  const folder = temporaryFolder();
  // Where the folder of the entry would be.
  writeFileSync(join(folder, "chat"), "");
  const { results, requests } = await recordAt(mock.url, playsAt(mock.url, { entry: ["chat", "chat-vision"] }), folder);
  expect(requests).toBe(1);
  const reason = expect.stringMatching(
    /chat\/create-.*\.json cannot be written \(E[A-Z]+: .*\); see to it .* run the same/,
  );
  expect(results).toMatchObject([
    { outcome: "failed", file: null, reason },
    { outcome: "left", reason },
  ]);
});

/** A play of two calls that an earlier run could not end, and the file of its state. */
async function interrupted() {
  const mock = await startMock();
  const folder = temporaryFolder();
  const plays = playsAt(mock.url, { entry: ["sora-text"] });
  await recordAt(mock.url, plays, folder, { maxRequests: 2 });
  const [state = ""] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("state.json"),
  );
  return { mock, folder, plays, state: join(folder, state) };
}

test.each([
  ["that is cut", "state.json", '{"next":1,"vari'],
  ["of nothing", "state.json", "null"],
  ["of something else", "state.json", '{"next":"1"}'],
  ["whose answers are cut", "sora-text/so-far.json", '{"v":1'],
])("a state %s is named, with advice, and nothing is sent", async (_, name, content) => {
  const { mock, folder, plays, state } = await interrupted();
  await using _mock = mock;
  writeFileSync(join(dirname(state), name), content);
  const { results, requests } = await recordAt(mock.url, plays, folder);
  expect(requests).toBe(0);
  const reason = expect.stringMatching(
    /record-state.*, of an earlier run, cannot be used: .*; remove .* to begin anew/,
  );
  expect(results).toMatchObject([{ outcome: "failed", reason }]);
});

test("says of each recording what the contract has against it", async () => {
  const [, url] = await startUpstream((request, response) => {
    const send = () => response.setHeader("content-type", "application/json").end('{"nonsense":true}');
    request.resume().on("end", send);
  });
  const { results } = await recordAt(url, playsAt(url, { entry: ["chat"] }), temporaryFolder());
  expect(results).toMatchObject([{ outcome: "recorded", reason: null }]);
  expect(results[0]?.problems[0]).toMatch(/^createChatCompletion: response: /);
});
