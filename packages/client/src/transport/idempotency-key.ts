/** A text that no other call has, on every platform: browsers keep `randomUUID` for safe origins. */
export function randomKey(): string {
  return crypto.getRandomValues(new BigUint64Array(2)).join("-");
}
