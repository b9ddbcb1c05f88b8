const named = /auth(?!or(?!i[sz]))|token|key|secret|cookie|session|password|credential|signature/i;

/**
 * Whether a header or a query parameter of this name carries a credential. How many tokens a rate limit leaves is none, nor
 * is what tells a repeated request from a new one.
 */
export function isCredentialName(name: string): boolean {
  return !/(?:^|-)(?:ratelimit|idempotency)-/i.test(name) && named.test(name);
}
