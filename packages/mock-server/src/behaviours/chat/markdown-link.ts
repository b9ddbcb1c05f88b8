/** A Markdown link, whatever its text and address hold. An exclamation mark before it makes it a picture. */
export function markdownLink(text: string, address: string): string {
  const safe = text.replaceAll(/[[\]\\]/g, " ").trim();
  return `[${safe}](${address.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}
