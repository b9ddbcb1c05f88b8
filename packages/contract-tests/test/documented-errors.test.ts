import {
  AuthenticationError,
  BadRequestError,
  createHaoeeClient,
  InsufficientQuotaError,
  isApiError,
  NotFoundError,
  type OperationId,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from "@haoee/client";
import { createMockServer, type MockServer } from "@haoee/mock-server";
import { findOperation, operationIds } from "@haoee/spec";
import { afterAll, beforeAll, expect, it } from "vitest";
import { judgeBody } from "../src/index.ts";
import { operationCalls } from "./support/operation-calls.ts";

const classes: Readonly<Record<number, unknown>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: [PermissionDeniedError, InsufficientQuotaError],
  404: NotFoundError,
  429: RateLimitError,
  500: ServerError,
  503: ServerError,
};

let mock: MockServer;

beforeAll(async () => {
  mock = await createMockServer();
});

afterAll(() => mock.close());

const failures = operationIds.flatMap((operationId) =>
  Object.keys(findOperation(operationId)?.object.responses ?? {})
    .map(Number)
    .filter((status) => status >= 400)
    .map((status) => ({ operationId, status })),
);

async function failureOf(operationId: OperationId, status: number): Promise<unknown> {
  const haoee = createHaoeeClient({ apiKey: "none", baseUrl: mock.url, maxRetries: 0 });
  return operationCalls[operationId](haoee, { headers: { "x-mock-fault": `status=${status}` } }).catch(
    (error: unknown) => error,
  );
}

/** What the client makes of a field: an empty text tells nothing. */
function told(value: unknown): unknown {
  return value || undefined;
}

it.each(failures)("$operationId rejects an answer of $status with all it says", async ({ operationId, status }) => {
  const failure = await failureOf(operationId, status);
  if (!isApiError(failure)) throw failure;
  const { body } = failure;
  expect(judgeBody({ operationId, status, mediaType: "application/json", body }).problems).toEqual([]);
  // The contract has accepted it as one of its two forms of an error.
  const { error = body } = body as { error?: unknown };
  const facts = error as Readonly<Record<string, unknown>>;
  expect([classes[status]].flat()).toContain(failure.constructor);
  expect(failure).toMatchObject({
    status,
    message: expect.stringContaining(String(facts.message)),
    code: told(facts.code),
    type: told(facts.type),
    param: told(facts.param),
    retryAfterMs: status === 429 || status === 503 ? 1000 : undefined,
  });
});
