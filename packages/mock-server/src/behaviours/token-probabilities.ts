import type { Random } from "../random/random.ts";
import type { TokenPiece } from "../stream/tokenizer.ts";

/** A token and the natural logarithm of its probability. */
export interface LikelyToken {
  readonly token: string;
  readonly logprob: number;
}

/** A token of an answer, and the likeliest ones at its place, itself first. */
export interface TokenProbability extends LikelyToken {
  readonly top: readonly LikelyToken[];
}

/** Tokens that stand in for what else might have been written. */
const alternatives: readonly string[] = [
  ...[" the", " a", ",", ".", " and", " to", " of", " in", " is", " it", " that"],
  ...[" for", " with", " as", " on", " be", " or", " this", " are", "\n", "的"],
];

function oneOf(token: string, top: number, random: Random): TokenProbability {
  const probability = random.integer(500, 999) / 1000;
  // Each alternative has half of what is left, so that together they never have more than all of it.
  const others = alternatives
    .filter((other) => other !== token)
    .map((other, rank) => ({ token: other, logprob: Math.log((1 - probability) / 2 ** (rank + 1)) }));
  const itself = { token, logprob: Math.log(probability) };
  return { ...itself, top: [itself, ...others].slice(0, top) };
}

/**
 * How likely each token of a text was, made up: between 0.5 and 1.
 *
 * @param top how many of the likeliest tokens to name at each place, 20 at most
 */
export function tokenProbabilities(
  pieces: readonly TokenPiece[],
  top: number,
  random: Random,
): readonly TokenProbability[] {
  return pieces.map(({ text }) => oneOf(text, top, random));
}
