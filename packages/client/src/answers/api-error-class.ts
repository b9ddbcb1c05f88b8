import { ApiError, type ApiErrorFacts } from "../errors/api-error.ts";
import { AuthenticationError } from "../errors/authentication-error.ts";
import { BadRequestError } from "../errors/bad-request-error.ts";
import { InsufficientQuotaError } from "../errors/insufficient-quota-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { PermissionDeniedError } from "../errors/permission-denied-error.ts";
import { RateLimitError } from "../errors/rate-limit-error.ts";
import { ServerError } from "../errors/server-error.ts";

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: InsufficientQuotaError,
  403: PermissionDeniedError,
  404: NotFoundError,
  429: RateLimitError,
};

/** Codes and words of this family of gateways for an empty account. Gemini's "quota" alone is a rate limit. */
const lackOfCredit =
  /insufficient.(user.)?(quota|balance|credit)|quota.(is.)?not.enough|token_quota_failed|余额不足|额度(不足|已用尽)/i;

/**
 * The class of an error: by lack of credit, then by its status. Where the answer began well (200), a number in its
 * `code` stands for the status.
 */
export function apiErrorClass({ status, code, type }: ApiErrorFacts, message = ""): typeof ApiError {
  const kind = status === 200 && typeof code === "number" ? code : status;
  if ([200, 403, 429].includes(kind) && lackOfCredit.test(`${code} ${type} ${message}`)) return InsufficientQuotaError;
  return classes[kind] ?? (kind >= 500 && kind < 600 ? ServerError : ApiError);
}
