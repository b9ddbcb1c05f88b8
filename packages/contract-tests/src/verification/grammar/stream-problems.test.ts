import { expect, it } from "vitest";
import { readGrammar } from "./stream-problems.ts";

const request = {
  stream_options: { include_usage: true },
  tools: [{ type: "function", function: { name: "f", parameters: { required: ["a"] } } }],
};
const head = { id: "chatcmpl-1", object: "chat.completion.chunk", created: 1, model: "m" };
const event = (value: object): string => `data: ${JSON.stringify(value)}\n\n`;
const piece = (delta: object, finish_reason: string | null = null, index = 0): string =>
  event({ ...head, choices: [{ index, delta, finish_reason }] });
const call = (fields: object): string => piece({ tool_calls: [{ index: 0, ...fields }] });

const role = piece({ role: "assistant", content: "" });
const text = piece({ content: "Hello" });
const stop = piece({}, "stop");
const count = (tokens: number): string => event({ ...head, choices: [], usage: { completion_tokens: tokens } });
const usage = count(3);
const done = "data: [DONE]\n\n";
const begun = call({ id: "call_1", function: { name: "f", arguments: '{"a"' } });
const argued = call({ function: { arguments: ":1}" } });
const called = piece({}, "tool_calls");

function rules(stream: string | Uint8Array, foreign = false, asked: object = {}): readonly string[] {
  const { problems } = readGrammar("createChatCompletion", Buffer.from(stream), { request: { ...asked }, foreign });
  return problems.map(({ level, event: at, rule }) => `${level} ${at} ${rule}`);
}

it.each([
  ["a whole stream", role + text + stop + usage + done],
  ["comments, names, ids and a waiting time", `: hi\n\nretry: 10\nid: 1\nevent: a\n${role}${text}${stop}${done}`],
  ["a byte order mark", `\uFEFF${role}${stop}${done}`],
  ["line ends of CRLF", (role + text + stop + done).replaceAll("\n", "\r\n")],
  ["line ends of CR", (role + text + stop + done).replaceAll("\n", "\r")],
  ["a call of a tool in pieces", role + begun + argued + called + done],
  ["an empty first chunk of Azure", event({ ...head, id: "", choices: [] }) + role + stop + done],
  ["a reason said again", role + stop + stop + done],
])("accepts %s", (_, stream) => {
  expect(rules(stream)).toEqual([]);
});

it.each([
  ["no event", ": hi\n\n", ["error 0 empty"]],
  ["no end, as genuine hosts send it", role + stop, ["warning 2 no-done"]],
  ["an open end", role + stop + done.trimEnd(), ["warning 2 open-end"]],
  ["an error in the middle", role + event({ error: { message: "x" } }) + done, ["warning 1 error-event"]],
  [
    "more after an error",
    role + event({ error: { message: "x" } }) + text + done,
    ["warning 1 error-event", "error 2 after-error"],
  ],
  ["a line of no field", `${role}{"id":1}\n\n${stop}${done}`, ["error 1 unknown-field"]],
  ["a waiting time that is none", `retry: soon\n${role}${stop}${done}`, ["error 0 invalid-retry"]],
  [
    "broken characters",
    Buffer.concat([Buffer.from(role), Buffer.from([0x3a, 0xff, 0x0a]), Buffer.from(stop + done)]),
    ["error 0 utf-8"],
  ],
  ["an event that is not JSON", `${role}data: {"id"\n\n${stop}${done}`, ["error 1 json"]],
  ["something after the end", role + stop + done + text, ["error 3 after-done"]],
  ["no role", text + stop + done, ["error 0 role-first"]],
  ["another role", role + piece({ role: "user" }) + stop + done, ["error 1 one-role"]],
  ["no reason to finish", role + text + done, ["error 1 unfinished"]],
  ["two reasons to finish", role + stop + piece({}, "length") + done, ["error 2 one-finish-reason"]],
  ["text behind the reason to finish", role + stop + text + done, ["error 2 after-finish"]],
  ["usage before the end", role + usage + text + stop + done, ["error 1 usage-last"]],
  ["another id", role + text.replace("chatcmpl-1", "chatcmpl-2") + stop + done, ["error 1 constant-id"]],
  [
    "more choices than were asked for",
    role + piece({ role: "assistant" }, "stop", 1) + stop + done,
    ["error 1 choice-index"],
  ],
  ["a call without a name", role + call({ id: "call_1" }) + called + done, ["error 1 tool-call-start"]],
  ["a call whose id changes", role + begun + call({ id: "call_2" }) + argued + called + done, ["error 2 tool-call-id"]],
  ["no call where calls end it", role + called + done, ["error 1 tool-call-missing"]],
  [
    "a call that is not there",
    role +
      begun.replace('"tool_calls":[{"index":0', '"tool_calls":[{"index":1') +
      argued.replace('"tool_calls":[{"index":0', '"tool_calls":[{"index":1') +
      called +
      done,
    ["error 1 tool-call-index"],
  ],
  ["tokens that grow fewer", role + stop + count(3) + count(2) + done, ["error 3 usage-back"]],
  ["a call cut short", role + begun + called + done, ["error 1 tool-call-arguments"]],
])("tells of %s", (_, stream, expected) => {
  expect(rules(stream)).toEqual(expected);
});

it.each([
  ["usage that was asked for", role + stop + usage + done, []],
  ["a call with what its tool requires", role + begun + argued + called + usage + done, []],
  [
    "a call of a tool that nobody offered",
    role + call({ id: "c", function: { name: "g" } }) + called + usage + done,
    [],
  ],
  ["no usage", role + stop + done, ["error 1 usage-missing"]],
  ["no usage where the stream breaks off", role + stop, ["warning 2 no-done"]],
  [
    "a call without what its tool requires",
    role + call({ id: "c", function: { name: "f", arguments: "" } }) + called + usage + done,
    ["warning 1 tool-call-required"],
  ],
])("knows what was asked for: %s", (_, stream, expected) => {
  expect(rules(stream, false, request)).toEqual(expected);
});

it("holds other hosts than the gateway to what clients rely on, and not to custom", () => {
  const changed = text + text.replace("chatcmpl-1", "chatcmpl-2") + done;
  expect(rules(changed, true)).toEqual(["warning 1 constant-id", "warning 1 unfinished", "warning 0 role-first"]);
  expect(rules(role + stop + text + done, true)).toEqual(["error 2 after-finish"]);
});
