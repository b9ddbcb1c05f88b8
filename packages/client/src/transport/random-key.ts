/** A text that no other call has. Browsers keep `randomUUID`, which is faster, for safe origins. */
export function randomKey(): string {
  // The types know nothing of unsafe origins.
  const { randomUUID } = crypto as Partial<typeof crypto>;
  return randomUUID ? crypto.randomUUID() : crypto.getRandomValues(new Uint32Array(4)).join("-");
}
