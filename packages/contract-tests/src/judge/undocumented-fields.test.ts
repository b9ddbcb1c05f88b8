import { expect, it } from "vitest";
import { undocumentedFields } from "./undocumented-fields.ts";

const chat = { operationId: "createChatCompletion", status: 200, mediaType: "application/json" };
const message = { role: "assistant", content: "Hello" };
const answer = {
  id: "1",
  object: "chat.completion",
  created: 1,
  choices: [{ index: 0, finish_reason: "stop", message }],
};
const chunk = { id: "1", object: "chat.completion.chunk", created: 1, choices: [] };

function completion(change: object): object {
  return { ...answer, choices: [{ index: 0, finish_reason: "stop", message: { ...message, ...change } }] };
}

it.each<[string, object, readonly string[]]>([
  ["nothing in a documented answer", answer, []],
  ["a field at the top", { ...answer, extra: 1 }, ["/extra"]],
  ["a field below references and lists", completion({ mood: "fine" }), ["/choices/0/message/mood"]],
  [
    "a field of a part, through a choice",
    completion({ content: [{ type: "text", x: 1 }] }),
    ["/choices/0/message/content/0/x"],
  ],
  ["only the top of what is not documented", { ...answer, extra: { a: { b: 1 } } }, ["/extra"]],
  ["a name with a slash, escaped", { ...answer, "a/b": 1 }, ["/a~1b"]],
  ["a property that objects inherit", { ...answer, constructor: 1 }, ["/constructor"]],
  [
    "nothing where further properties are documented",
    { ...answer, choices: [{ ...answer.choices[0], content_filter_results: { hate: { filtered: false } } }] },
    [],
  ],
  [
    "a field inside a further property",
    { ...answer, choices: [{ ...answer.choices[0], content_filter_results: { hate: { filtered: false, why: 1 } } }] },
    ["/choices/0/content_filter_results/hate/why"],
  ],
  [
    "every field of an object of which nothing more is said",
    completion({ annotations: [{ type: "file", file: { name: "a", hash: "b" } }] }),
    ["/choices/0/message/annotations/0/file/name", "/choices/0/message/annotations/0/file/hash"],
  ],
  ["the fields of a refused answer too", { ...answer, created: "now", extra: 1 }, ["/extra"]],
])("finds %s", (_, body, pointers) => {
  expect(undocumentedFields({ ...chat, body })).toEqual(pointers);
});

it("numbers the events of a stream, given as text or as a list", () => {
  const events = [chunk, { ...chunk, extra: 1 }];
  const kind = { ...chat, mediaType: "text/event-stream; charset=utf-8" };
  const text = `${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("")}data: [DONE]\n\n`;
  expect(undocumentedFields({ ...kind, body: events })).toEqual(["/1/extra"]);
  expect(undocumentedFields({ ...kind, body: text })).toEqual(["/1/extra"]);
});

it("takes an error by the envelope it fits", () => {
  const body = {
    error: { message: "no", code: 400, status: "INVALID_ARGUMENT", details: [{ "@type": "x", extra: 1 }] },
  };
  expect(undocumentedFields({ ...chat, status: 400, body })).toEqual(["/error/details/0/extra"]);
});

it("finds no fields in bytes", () => {
  const kind = { operationId: "getVideoContent", status: 200, mediaType: "video/mp4" };
  expect(undocumentedFields({ ...kind, body: new Uint8Array([1, 2]) })).toEqual([]);
});
