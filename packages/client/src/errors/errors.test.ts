import { expect, test, vi } from "vitest";
import * as door from "../index.ts";

const facts = { status: 400, body: null };
const errors = {
  HaoeeError: new door.HaoeeError("x"),
  ApiError: new door.ApiError("x", facts),
  BadRequestError: new door.BadRequestError("x", facts),
  AuthenticationError: new door.AuthenticationError("x", facts),
  PermissionDeniedError: new door.PermissionDeniedError("x", facts),
  InsufficientQuotaError: new door.InsufficientQuotaError("x", facts),
  NotFoundError: new door.NotFoundError("x", facts),
  RateLimitError: new door.RateLimitError("x", facts),
  ServerError: new door.ServerError("x", facts),
  AbortError: new door.AbortError("x"),
  TimeoutError: new door.TimeoutError("x"),
  ConnectionError: new door.ConnectionError("x"),
  StreamError: new door.StreamError("x"),
  IncompleteStreamError: new door.IncompleteStreamError("x", {}),
  InvalidHeaderError: new door.InvalidHeaderError("x", "ModelName"),
  InvalidArgumentError: new door.InvalidArgumentError("x", "apiKey"),
  TaskFailedError: new door.TaskFailedError({ taskId: "7", status: "FAILURE", failReason: undefined, body: {} }),
  TaskTimeoutError: new door.TaskTimeoutError({ taskId: "7", lastStatus: undefined, timeoutMs: 1 }),
  WebhookError: new door.WebhookError("x", "unreadable"),
};

test.each([
  [door.isHaoeeError, Object.keys(errors)],
  [door.isApiError, Object.keys(errors).slice(1, 9)],
  [door.isBadRequestError, ["BadRequestError"]],
  [door.isAuthenticationError, ["AuthenticationError"]],
  [door.isPermissionDeniedError, ["PermissionDeniedError"]],
  [door.isInsufficientQuotaError, ["InsufficientQuotaError"]],
  [door.isNotFoundError, ["NotFoundError"]],
  [door.isRateLimitError, ["RateLimitError"]],
  [door.isServerError, ["ServerError"]],
  [door.isAbortError, ["AbortError"]],
  [door.isTimeoutError, ["TimeoutError"]],
  [door.isConnectionError, ["ConnectionError"]],
  [door.isStreamError, ["StreamError", "IncompleteStreamError"]],
  [door.isIncompleteStreamError, ["IncompleteStreamError"]],
  [door.isInvalidHeaderError, ["InvalidHeaderError"]],
  [door.isInvalidArgumentError, ["InvalidArgumentError"]],
  [door.isTaskFailedError, ["TaskFailedError"]],
  [door.isTaskTimeoutError, ["TaskTimeoutError"]],
  [door.isWebhookError, ["WebhookError"]],
])("%o knows its class and what extends it, and nothing else", (guard, expected) => {
  const known = Object.entries(errors).filter(([, error]) => guard(error));
  expect(known.map(([name]) => name)).toEqual(expected);
  expect([undefined, null, "x", new Error("x"), { name: "ApiError" }].filter(guard)).toEqual([]);
});

test("every error says its own name", () => {
  expect(Object.values(errors).map((error) => error.name)).toEqual(Object.keys(errors));
});

test("a guard knows the errors of another copy of the package, where instanceof does not", async () => {
  vi.resetModules();
  const copy = await import("../index.ts");
  const foreign = new copy.ApiError("x", facts);
  expect(foreign).not.toBeInstanceOf(door.ApiError);
  expect(door.isApiError(foreign)).toBe(true);
  expect(door.isHaoeeError(foreign)).toBe(true);
});
