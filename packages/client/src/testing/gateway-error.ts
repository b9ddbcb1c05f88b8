/** What {@link gatewayError} tells beside status and message. */
export interface GatewayErrorOptions {
  /** Default: null. */
  readonly code?: string | null | undefined;
  /** Default: `new_api_error`. */
  readonly type?: string | undefined;
  /** Further headers, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer in which the gateway refuses, in its own envelope, to be given to `createFakeFetch`. */
export function gatewayError(status: number, message: string, options: GatewayErrorOptions = {}): Response {
  const { code = null, type = "new_api_error", headers = {} } = options;
  return Response.json({ error: { message, type, param: "", code } }, { status, headers });
}
