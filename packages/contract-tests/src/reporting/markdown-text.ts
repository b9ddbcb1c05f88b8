import { printable } from "../printable.ts";

/** A text as code: nothing in it is a format, a link or a name that GitHub would call. */
export function code(text: string): string {
  const shown = printable(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  // Without its own spaces, a text that begins or ends with a backtick would lengthen the fence.
  return longest > 0 || shown.trim() === "" ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** A text as words, every sign that could be a format written as its number. */
export function words(text: string): string {
  return printable(text)
    .replaceAll(/[\\`*_{}[\]<>#+!|~@&$]/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replaceAll("://", "&#58;//")
    .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`);
}

/** Lines as a block of code. */
export function codeBlock(lines: readonly string[], language = ""): string {
  const shown = lines.map(printable).join("\n");
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}
