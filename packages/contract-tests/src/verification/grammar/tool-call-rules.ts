import { breach, fieldsOf, type Piece, piecesByChoice, type Rule } from "./chunk.ts";
import type { GrammarProblem } from "./read-frames.ts";

/** A part of a call of a tool. */
interface CallPiece {
  readonly event: number;
  readonly pointer: string;
  readonly index: unknown;
  readonly id: unknown;
  readonly name: unknown;
  readonly text: string;
}

function callPieces({ event, pointer, delta }: Piece): readonly CallPiece[] {
  const calls: readonly unknown[] = Array.isArray(delta.tool_calls) ? delta.tool_calls : [];
  return calls.map(fieldsOf).map((call, place) => {
    const { name, arguments: text } = fieldsOf(call.function);
    return {
      event,
      pointer: `${pointer}/delta/tool_calls/${place}`,
      index: call.index ?? place,
      id: call.id,
      name,
      text: typeof text === "string" ? text : "",
    };
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text || "{}");
    return true;
  } catch {
    return false;
  }
}

function checkCall(pieces: readonly CallPiece[], finishedByCalls: boolean): readonly GrammarProblem[] {
  const [first] = pieces;
  if (!first) return [];
  const begun = first.id && first.name ? [] : [breach(first, "tool-call-start", "begins without its id or its name")];
  const changed = pieces
    .filter(({ id }) => id && first.id && id !== first.id)
    .map((piece) => breach(piece, "tool-call-id", `has another id than ${first.id}`));
  const text = pieces.map((piece) => piece.text).join("");
  const whole = finishedByCalls && !isJson(text);
  const last = pieces.at(-1) ?? first;
  return [
    ...begun,
    ...changed,
    ...(whole ? [breach(last, "tool-call-arguments", "has arguments that are no JSON")] : []),
  ];
}

/** A call of a tool begins with its id and name, keeps its id, and its arguments add up to JSON. */
export const toolCallRule: Rule = (chunks) =>
  piecesByChoice(chunks).flatMap((pieces) => {
    const finishedByCalls = pieces.some(({ choice }) => choice.finish_reason === "tool_calls");
    const calls = Map.groupBy(pieces.flatMap(callPieces), ({ index }) => index);
    return [...calls.values()].flatMap((call) => checkCall(call, finishedByCalls));
  });
