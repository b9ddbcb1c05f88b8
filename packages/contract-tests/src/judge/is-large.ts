const most = 50_000;

/** Whether a JSON value holds more than 50,000 values, itself, its lists and its objects included. */
export function isLarge(value: unknown): boolean {
  const waiting = [value];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen === most) return true;
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    for (const child of Object.values(next)) waiting.push(child);
  }
  return false;
}
