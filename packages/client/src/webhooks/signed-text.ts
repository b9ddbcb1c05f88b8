/** The query parameter that carries the signature. */
export const signatureParameter = "haoee-signature";

/**
 * What is signed of an address: its query parameters in order, without the signature. Not its host and path, which a
 * proxy may change on the way.
 */
export function signedText({ searchParams }: URL): Uint8Array<ArrayBuffer> {
  const rest = [...searchParams].filter(([name]) => name !== signatureParameter);
  return new TextEncoder().encode(JSON.stringify(rest));
}
