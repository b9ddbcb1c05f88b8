/** Why a request is refused, in the fields of the gateway's error envelope. */
export interface Refusal {
  /** Sentence that says what is wrong and, where it helps, what to do. */
  readonly message: string;
  /** HTTP status, 400 by default. */
  readonly status?: number;
  /** Family of the error, `invalid_request_error` by default. */
  readonly type?: string;
  /** The field that is wrong, such as `messages[0].content`; empty by default. */
  readonly param?: string;
  /** Short machine-readable reason, `invalid_request` by default. */
  readonly code?: string;
  /** Headers that belong to the refusal, such as `allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A request the mock refuses: the caller can mend it. It is never a fault of the mock, and never an error answer that
 * the contract has as an example.
 */
export class RequestRefusedError extends Error {
  override readonly name = "RequestRefusedError";
  readonly status: number;
  readonly type: string;
  readonly param: string;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ message, status, type, param, code, headers }: Refusal) {
    super(message);
    this.status = status ?? 400;
    this.type = type ?? "invalid_request_error";
    this.param = param ?? "";
    this.code = code ?? "invalid_request";
    this.headers = headers ?? {};
  }
}

/** Whether a caught value is a refusal, also one that another copy of this module threw. */
export function isRequestRefusedError(value: unknown): value is RequestRefusedError {
  return value instanceof Error && value.name === "RequestRefusedError";
}
