import type { Conjunct } from "./schema.ts";

/** What all hold together. */
export interface Parts {
  readonly conjuncts: readonly Conjunct[];
}

/** A function of conjuncts, and of a word if it takes one. */
export type OfParts<Words extends [] | [string], Answer> = (parts: Parts, ...words: Words) => Answer;

/** Makes a function compute each answer once; branches are asked the same by every other branch. */
export function remember<Words extends [] | [string], Answer>(compute: OfParts<Words, Answer>): OfParts<Words, Answer> {
  const known = new WeakMap<readonly Conjunct[], Map<string | undefined, Answer>>();
  return (parts, ...words) => {
    const [word] = words;
    const answers = known.get(parts.conjuncts) ?? new Map<string | undefined, Answer>();
    known.set(parts.conjuncts, answers);
    const answer = answers.get(word) ?? compute(parts, ...words);
    answers.set(word, answer);
    return answer;
  };
}
