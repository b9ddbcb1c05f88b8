import { judgeBody } from "../judge/judge-body.ts";
import { judgeRequest } from "../judge/judge-request.ts";
import { undocumentedFields } from "../judge/undocumented-fields.ts";
import type { Problem } from "../judge/verdict.ts";
import { type AnswerOptions, answerOf } from "./answer-of.ts";
import { requestOf } from "./request-of.ts";

/** How to match an answer. */
export interface MatchOptions extends AnswerOptions {
  /** Refuse fields that the contract does not document, too. Default: false. */
  readonly strict?: boolean;
}

/** What a matcher tells its test runner. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

const listed = 20;

function lineOf({ pointer, reason, schemaPath }: Problem): string {
  return `  ${pointer || "(whole body)"} ${reason}${schemaPath ? `  ${schemaPath}` : ""}`;
}

function resultOf(what: string, problems: readonly Problem[]): MatcherResult {
  const lines = problems.slice(0, listed).map(lineOf);
  if (problems.length > listed) lines.push(`  … and ${problems.length - listed} more`);
  const pass = problems.length === 0;
  return {
    pass,
    message: () =>
      pass
        ? `expected ${what} to break the contract`
        : `expected ${what} to follow the contract\n\n${lines.join("\n")}`,
  };
}

async function toMatchContract(received: unknown, options: MatchOptions = {}): Promise<MatcherResult> {
  const answer = await answerOf(received, options);
  const { problems } = judgeBody(answer);
  const extra = options.strict && problems.length === 0 ? undocumentedFields(answer) : [];
  const undocumented = extra.map((pointer) => ({ pointer, reason: "is not documented", schemaPath: "" }));
  return resultOf(`the answer of ${answer.operationId} (${answer.status} ${answer.mediaType})`, [
    ...problems,
    ...undocumented,
  ]);
}

async function toBeValidRequest(received: unknown): Promise<MatcherResult> {
  const request = await requestOf(received);
  if (!request) return resultOf("the request", []);
  return resultOf(`the request of ${request.operationId} (${request.mediaType})`, judgeRequest(request).problems);
}

/**
 * Matchers for `expect.extend` of vitest and jest. The doors `@haoee/contract-tests/vitest` and
 * `@haoee/contract-tests/jest` register them with their types.
 *
 * `toMatchContract(options?: MatchOptions)` takes a `Response`, the `{data, response}` of a raw operation of the client,
 * or `{operationId, status, mediaType, body}`; `toBeValidRequest()` takes a `Request`, `{operationId, body, mediaType?}`
 * or `{method, url, headers, body}`. Both are awaited, leave bodies readable, and list each problem with its place in the
 * body, its reason and its place in the contract.
 *
 * @throws TypeError when the value is none of these; UnknownOperationError, UndocumentedKindError as `judgeBody` does.
 */
export const contractMatchers: {
  readonly toMatchContract: (received: unknown, options?: MatchOptions) => Promise<MatcherResult>;
  readonly toBeValidRequest: (received: unknown) => Promise<MatcherResult>;
} = { toMatchContract, toBeValidRequest };
