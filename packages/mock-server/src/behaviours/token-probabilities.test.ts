import { expect, test } from "vitest";
import { randomOf } from "../random/random.ts";
import { tokenProbabilities } from "./token-probabilities.ts";

const pieces = [" the", "cat", "."].map((text) => ({ text, tokens: 1 }));

test.each([0, 1, 20])("each token has %i likely ones, itself the likeliest, none twice", (top) => {
  for (const { token, logprob, top: likely } of tokenProbabilities(pieces, top, randomOf("1"))) {
    const tokens = likely.map((one) => one.token);
    expect(likely).toEqual(likely.toSorted((one, other) => other.logprob - one.logprob));
    expect(likely.slice(0, 1)).toEqual([{ token, logprob }].slice(0, top));
    expect([new Set(tokens).size, tokens.length]).toEqual([top, top]);
    expect(likely.reduce((sum, one) => sum + Math.exp(one.logprob), 0)).toBeLessThanOrEqual(1);
  }
});

test("the same randomness gives the same probabilities", () => {
  expect(tokenProbabilities(pieces, 2, randomOf("1"))).toEqual(tokenProbabilities(pieces, 2, randomOf("1")));
});
