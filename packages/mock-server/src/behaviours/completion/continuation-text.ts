import type { Random } from "../../random/random.ts";
import { excerpt, type Language, languageOf } from "../language.ts";
import { adviceIn, confession, gap } from "../phrases.ts";

interface Words {
  after(prompt: string): string;
  before(suffix: string): string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    after: (prompt) => `After “${prompt}” it goes on like this.`,
    before: (suffix) => `From here it leads to “${suffix}”.`,
  },
  zh: {
    after: (prompt) => `接着“${prompt}”往下写。`,
    before: (suffix) => `由此引出“${suffix}”。`,
  },
};

/** A text that goes on after a prompt, in its language, and leads to the suffix if there is one. */
export function continuationText(prompt: string, suffix: string, random: Random): string {
  const language = languageOf(prompt);
  const { after, before } = words[language];
  const bridge = suffix === "" ? [] : [before(excerpt(suffix))];
  const sentences = [after(excerpt(prompt)), ...adviceIn(language, random), ...bridge, confession[language]];
  return `\n\n${sentences.join(gap[language])}`;
}
