/** Whether a header or a query parameter of this name carries a credential. How many tokens a rate limit leaves is none. */
export function isCredentialName(name: string): boolean {
  return /^(?!(?:[\w-]*-)?ratelimit-).*(?:auth|token|key|secret|cookie|session|password|credential|signature)/i.test(
    name,
  );
}
