/** Most characters of a prompt that are written into a picture. */
const longest = 48;

/** The piece of a prompt that is written into a picture: its beginning, on one line. */
export function captionOf(prompt: string): string {
  const text = prompt
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}
