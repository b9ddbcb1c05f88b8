import { breach, customBreach, piecesByChoice, type Rule } from "./chunk.ts";

/** The message of a choice says who speaks before it says anything, and does not change its mind. */
const roleFirst: Rule = (chunks, facts) =>
  piecesByChoice(chunks).flatMap((pieces) => {
    const [first] = pieces;
    const role = first?.delta.role;
    const missing = first && !role ? [customBreach(first, "role-first", "begins without a role", facts)] : [];
    const changed = pieces.filter(({ delta }) => delta.role && role && delta.role !== role);
    return [...missing, ...changed.map((piece) => breach(piece, "one-role", `has another role than ${role}`))];
  });

/** What holds for streamed chat answers beside the rules for every stream of chunks. */
export const chatRules: readonly Rule[] = [roleFirst];
