/** A text as the part of a regular expression that matches it. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^$(){}|[\]\\]/g, "\\$&");
}
