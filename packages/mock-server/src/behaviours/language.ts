/** A language that answers are written in. */
export type Language = "en" | "zh";

/** Chinese for a text with Chinese characters and no Japanese ones, English for any other. */
export function languageOf(text: string): Language {
  return /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? "zh" : "en";
}

/** The beginning of a text on one line, with a mark where it goes on. */
export function excerpt(text: string, length: number = 60): string {
  // Twice the length is enough of any text, for characters of two units.
  const line = [
    ...text
      .slice(0, length * 4)
      .replaceAll(/\s+/g, " ")
      .trim(),
  ];
  return line.length > length ? `${line.slice(0, length).join("").trimEnd()}…` : line.join("");
}
