/** Nothing of a page comes from another host, and nothing that is typed into it goes to one. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Scalar puts its styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers of a file that a page is made of. */
export function pageHeaders(mediaType: string): Readonly<Record<string, string>> {
  return {
    "content-type": mediaType,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
  };
}
