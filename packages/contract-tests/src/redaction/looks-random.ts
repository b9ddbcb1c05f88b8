/** Whether a text is one that no person would write: letters among digits at length, as in keys and ids. */
export function looksRandom(text: string): boolean {
  const run = /[a-z0-9_]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-/i.exec(text)?.[0] ?? "";
  return /\d/.test(run) && /[a-z]/i.test(run);
}
