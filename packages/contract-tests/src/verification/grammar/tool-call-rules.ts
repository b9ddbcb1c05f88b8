import { breach, customBreach, fieldsOf, type Piece, piecesByChoice, type Rule, type StreamFacts } from "./chunk.ts";
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

interface Call {
  readonly finish: Piece | undefined;
  readonly byIndex: ReadonlyMap<unknown, readonly CallPiece[]>;
}

function callsOf(pieces: readonly Piece[]): Call {
  const finish = pieces.find(({ choice }) => choice.finish_reason === "tool_calls");
  return { finish, byIndex: Map.groupBy(pieces.flatMap(callPieces), ({ index }) => index) };
}

/** A call of a tool begins with its id and name, keeps its id, and its arguments add up to JSON. */
const wholeCalls: Rule = (chunks) =>
  piecesByChoice(chunks).flatMap((pieces) => {
    const { finish, byIndex } = callsOf(pieces);
    return [...byIndex.values()].flatMap((call) => checkCall(call, finish !== undefined));
  });

/** Calls are numbered from 0 without a gap, and who finishes by them has made one. */
const everyCall: Rule = (chunks, facts) =>
  piecesByChoice(chunks).flatMap((pieces) => {
    const { finish, byIndex } = callsOf(pieces);
    if (finish && byIndex.size === 0)
      return [customBreach(finish, "tool-call-missing", "finishes by calls of tools, of which there is none", facts)];
    const gaps = [...byIndex].filter(([index]) => Number(index) >= byIndex.size);
    return gaps.flatMap(([index, [first]]) => {
      const message = `is call ${index} of ${byIndex.size}, which are numbered from 0`;
      return first ? [customBreach(first, "tool-call-index", message, facts)] : [];
    });
  });

/** What the tool of a name must be given, as the request says. */
function requiredBy(request: StreamFacts["request"], name: unknown): readonly string[] {
  const tools: readonly unknown[] = Array.isArray(request?.tools) ? request.tools : [];
  const tool = tools.map((one) => fieldsOf(fieldsOf(one).function)).find((one) => one.name === name);
  const { required } = fieldsOf(tool?.parameters);
  return Array.isArray(required) ? required.filter((one) => typeof one === "string") : [];
}

/** A call gives its tool what that requires: a warning, since models err. */
const requiredArguments: Rule = (chunks, { request }) =>
  piecesByChoice(chunks).flatMap((pieces) => {
    const { finish, byIndex } = callsOf(pieces);
    return [...byIndex.values()].flatMap((call): readonly GrammarProblem[] => {
      const text = call.map((piece) => piece.text).join("");
      const last = call.at(-1);
      if (!finish || !last || !isJson(text)) return [];
      const given = fieldsOf(JSON.parse(text || "{}"));
      const missing = requiredBy(request, call[0]?.name).filter((name) => !Object.hasOwn(given, name));
      if (missing.length === 0) return [];
      const message = `has no ${missing.join(", ")} in its arguments, which the tool requires`;
      return [{ ...breach(last, "tool-call-required", message), level: "warning" }];
    });
  });

/** What holds for calls of tools. */
export const toolCallRules: readonly Rule[] = [wholeCalls, everyCall, requiredArguments];
