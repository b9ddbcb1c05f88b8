import {
  breach,
  type Chunk,
  customBreach,
  fieldsOf,
  type Piece,
  piecesByChoice,
  piecesOf,
  type Rule,
} from "./chunk.ts";

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Every chunk belongs to one answer. Some hosts leave the id of their first or last chunk empty. */
const constantId: Rule = (chunks, facts) => {
  const named = chunks.filter(({ value }) => isText(value.id));
  const [first] = named;
  return named
    .filter(({ value }) => value.id !== first?.value.id)
    .map(({ event, value }) =>
      customBreach(
        { event, pointer: "/id" },
        "constant-id",
        `is ${value.id} where the stream began as ${first?.value.id}`,
        facts,
      ),
    );
};

/** Choices are numbered from 0, and there are no more of them than were asked for. */
const choiceIndex: Rule = (chunks, { request }) => {
  const { n = request ? 1 : Number.POSITIVE_INFINITY } = request ?? {};
  const asked = typeof n === "number" ? n : 1;
  const pieces = chunks.flatMap(piecesOf);
  const numbers = new Set(pieces.map(({ index }) => index));
  const most = Math.min(asked, numbers.size);
  return pieces
    .filter(({ index }) => !Number.isInteger(index) || Number(index) < 0 || Number(index) >= most)
    .map((piece) =>
      breach({ ...piece, pointer: `${piece.pointer}/index` }, "choice-index", `is ${piece.index} of ${most} choices`),
    );
};

function gains({ choice, delta }: Piece): boolean {
  const texts = [choice.text, delta.content, delta.reasoning_content, delta.reasoning, delta.refusal];
  return texts.some(isText) || (Array.isArray(delta.tool_calls) && delta.tool_calls.length > 0);
}

function afterEnd(pieces: readonly Piece[]): readonly ReturnType<typeof breach>[] {
  const end = pieces.findIndex(({ choice }) => isText(choice.finish_reason));
  if (end < 0) return [];
  const reason = pieces[end]?.choice.finish_reason;
  return pieces.slice(end + 1).flatMap((piece) => {
    // A few hosts say it again with the usage.
    const other = isText(piece.choice.finish_reason) && piece.choice.finish_reason !== reason;
    if (other) return [breach(piece, "one-finish-reason", `is finished a second time, first as ${reason}`)];
    return gains(piece) ? [breach(piece, "after-finish", "gains something after its finish_reason")] : [];
  });
}

/** A choice is finished once, and gains nothing afterwards. */
const oneFinishReason: Rule = (chunks) => piecesByChoice(chunks).flatMap(afterEnd);

/** Every choice has its finish_reason in the end, unless an error broke the stream off or another host ended it in form. */
const finished: Rule = (chunks, { broken, done, foreign }) => {
  if (broken) return [];
  return piecesByChoice(chunks).flatMap((pieces) => {
    const last = pieces.at(-1);
    const ended = pieces.some(({ choice }) => isText(choice.finish_reason));
    if (!last || ended) return [];
    const problem = breach(last, "unfinished", "has no finish_reason when the stream ends");
    return [done && foreign ? { ...problem, level: "warning" } : problem];
  });
};

function isUsageOnly({ value }: Chunk): boolean {
  return Array.isArray(value.choices) && value.choices.length === 0 && Object.keys(fieldsOf(value.usage)).length > 0;
}

/** The chunk that only counts tokens comes when every choice is finished. */
const usageLast: Rule = (chunks) => {
  const lastGain = chunks.findLastIndex((chunk) =>
    piecesOf(chunk).some((piece) => gains(piece) || isText(piece.choice.finish_reason)),
  );
  return chunks
    .slice(0, lastGain)
    .filter(isUsageOnly)
    .map(({ event }) => breach({ event, pointer: "/usage" }, "usage-last", "comes before every choice is finished"));
};

/** Who asked for the usage gets it, unless the stream breaks off. */
const usageAsked: Rule = (chunks, facts) => {
  const asked = fieldsOf(facts.request?.stream_options).include_usage === true;
  const told = chunks.some(({ value }) => Object.keys(fieldsOf(value.usage)).length > 0);
  const last = chunks.at(-1);
  if (!asked || told || !last || facts.broken || !facts.done) return [];
  return [customBreach(last, "usage-missing", "ends the stream without the usage that was asked for", facts)];
};

/** Where several chunks count tokens, they go on counting. */
const usageForward: Rule = (chunks, facts) => {
  let most = 0;
  return chunks.flatMap(({ event, value }) => {
    const { completion_tokens: tokens } = fieldsOf(value.usage);
    if (typeof tokens !== "number") return [];
    const before = most;
    most = Math.max(most, tokens);
    const at = { event, pointer: "/usage/completion_tokens" };
    return tokens < before ? [customBreach(at, "usage-back", `is ${tokens} after ${before}`, facts)] : [];
  });
};

/** What holds for every stream of chunks. */
export const chunkRules: readonly Rule[] = [
  constantId,
  choiceIndex,
  oneFinishReason,
  finished,
  usageLast,
  usageAsked,
  usageForward,
];
