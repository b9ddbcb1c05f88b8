import { expect, test } from "vitest";
import { apiErrorClass } from "./api-error-class.ts";

test.each([
  [{ status: 400 }, "", "BadRequestError"],
  [{ status: 401 }, "该令牌额度已用尽", "AuthenticationError"],
  [{ status: 402 }, "", "InsufficientQuotaError"],
  [{ status: 403 }, "", "PermissionDeniedError"],
  [{ status: 403, code: "insufficient_user_quota" }, "", "InsufficientQuotaError"],
  [{ status: 403 }, "user quota is not enough", "InsufficientQuotaError"],
  [{ status: 403, code: "pre_consume_token_quota_failed" }, "", "InsufficientQuotaError"],
  [{ status: 403 }, "余额不足，请充值后再试", "InsufficientQuotaError"],
  [{ status: 404 }, "", "NotFoundError"],
  [{ status: 429 }, "", "RateLimitError"],
  [{ status: 429, type: "RESOURCE_EXHAUSTED" }, "Resource has been exhausted (e.g. check quota).", "RateLimitError"],
  [{ status: 429, type: "insufficient_quota" }, "", "InsufficientQuotaError"],
  [{ status: 500 }, "insufficient_quota", "ServerError"],
  [{ status: 599 }, "", "ServerError"],
  [{ status: 418 }, "", "ApiError"],
  [{ status: 0 }, "", "ApiError"],
  [{ status: 200 }, "", "ApiError"],
  [{ status: 200, code: 429 }, "", "RateLimitError"],
  [{ status: 200, code: 503 }, "", "ServerError"],
  [{ status: 200, code: 10_000 }, "", "ApiError"],
  [{ status: 200, code: "quota_not_enough" }, "", "InsufficientQuotaError"],
])("%j with the message %j is a %s", (facts, message, expected) => {
  const ErrorClass = apiErrorClass({ ...facts, body: null }, message);
  expect(new ErrorClass("x", { status: 0, body: null }).name).toBe(expected);
});
