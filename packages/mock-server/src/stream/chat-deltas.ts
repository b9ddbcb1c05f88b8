import { textPieces } from "./text-pieces.ts";

/** The part of `ChatToolCall` that comes in pieces. */
interface ToolCall {
  readonly function: { readonly name: string; readonly arguments?: string };
}

/** The part of `ChatAnswer` that this room knows; anything else comes with the first delta. */
interface Message {
  readonly tool_calls?: readonly ToolCall[] | null;
  readonly [name: string]: unknown;
}

/** Fields that come in pieces, in the order in which models write them. */
const texts: readonly string[] = ["reasoning_content", "reasoning", "refusal", "content"];

/** First who is called, with which id, then the arguments. */
function callDeltas({ function: { arguments: text = "", ...named }, ...call }: ToolCall, index: number): object[] {
  const opening = { index, ...call, function: { ...named, arguments: "" } };
  const written = textPieces(text).map((piece) => ({ index, function: { arguments: piece } }));
  return [opening, ...written].map((one) => ({ tool_calls: [one] }));
}

/** The deltas that write a message: who speaks, its thoughts, its text, its calls. */
export function chatDeltas({ tool_calls, ...message }: Message): readonly object[] {
  const isPieced = (name: string) => texts.includes(name) && typeof message[name] === "string";
  const opening = Object.entries(message).map(([name, value]) => [name, isPieced(name) ? "" : value]);
  const written = texts
    .filter(isPieced)
    .flatMap((name) => textPieces(String(message[name])).map((piece) => ({ [name]: piece })));
  return [Object.fromEntries(opening), ...written, ...(tool_calls ?? []).flatMap(callDeltas)];
}
