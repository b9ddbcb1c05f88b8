import { expect, it } from "vitest";
import { type Editable, temporaryRecordings } from "./support/temporary-recordings.ts";
import { verifyOne } from "./support/verify-one.ts";

function at(recording: Editable, ...steps: readonly string[]): Editable {
  return steps.reduce((place, step) => place[step] ?? {}, recording);
}

it.each<[string, string, string, (recording: Editable) => void, RegExp]>([
  [
    "an answer against the contract",
    "chat",
    "published-answer",
    (r) => delete at(r, "response", "body").object,
    /response: the body must have the property object/,
  ],
  [
    "an event against the contract",
    "chat-stream",
    "event-by-event",
    (r) => Object.assign(at(r, "response", "chunks", "1"), { data: 'data: {"id":1}\n\n' }),
    /response: \/1 must have the property object/,
  ],
  [
    "a request against the contract",
    "text-to-image",
    "two-pictures",
    (r) => Object.assign(at(r, "request", "body"), { n: "two" }),
    /request: \/n must be integer/,
  ],
  [
    "an address of no operation",
    "chat",
    "published-answer",
    (r) => Object.assign(at(r, "request"), { path: "/v1/chat" }),
    /POST \/v1\/chat is not POST \/v1\/chat\/completions/,
  ],
  [
    "an operation the contract does not know",
    "chat",
    "published-answer",
    (r) => Object.assign(r, { operationId: "chat" }),
    /the contract has no operation chat/,
  ],
  [
    "a file that is no recording",
    "chat",
    "published-answer",
    (r) => Object.assign(r, { v: 2 }),
    /published-answer\.json: \/v must be 1/,
  ],
])("notices a recording with %s", async (_, id, name, damage, evidence) => {
  using recordings = temporaryRecordings();
  recordings.change(`${id}/${name}.json`, damage);
  const result = await verifyOne(id, {}, recordings.folder);
  expect(result.recording).toEqual({ ok: false, evidence: expect.stringMatching(evidence) });
  expect(result.story.ok).toBe(false);
  expect(result.operations).toEqual([]);
});

it("notices that an entry has no recording", async () => {
  using recordings = temporaryRecordings();
  const result = await verifyOne("chat", {}, `${recordings.folder}/chat`);
  expect(result.recording).toEqual({ ok: false, evidence: "there is no recording" });
  expect(result.story).toEqual({ ok: false, evidence: "breaks off at client, recording" });
});

it("notices that a further operation of the page has no recording", async () => {
  using recordings = temporaryRecordings();
  recordings.remove("image-async/edits-envelope.json");
  const result = await verifyOne("image-async", {}, recordings.folder);
  expect(result.story).toEqual({ ok: false, evidence: "createImageEdit was not called against a recording" });
});
