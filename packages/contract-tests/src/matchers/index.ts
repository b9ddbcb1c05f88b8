export type { AnswerOptions } from "./answer-of.ts";
export { contractMatchers, type MatcherResult, type MatchOptions } from "./contract-matchers.ts";
