import type { Random } from "../../random/random.ts";
import { excerpt, type Language, languageOf } from "../language.ts";
import { adviceIn, confession, gap } from "../phrases.ts";
import { type ChatRequest, promptOf, textOf, turnsOf } from "./chat-request.ts";
import { mediaInWords } from "./media-in-words.ts";
import { resultsOf } from "./tool-results.ts";

interface Words {
  instructions(text: string): string;
  results(name: string, text: string): string;
  turn(number: number, first: string): string;
  prompt(text: string, model: string): string;
  readonly advice: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    instructions: (text) => `My instructions are “${text}”.`,
    results: (name, text) => `${name} answered: ${text}`,
    turn: (number, first) => `This is turn ${number} of a conversation that began with “${first}”.`,
    prompt: (text, model) => `You wrote: “${text}”, and ${model} answers.`,
    advice: "What helps with it:",
  },
  zh: {
    instructions: (text) => `我收到的指示是“${text}”。`,
    results: (name, text) => `${name} 返回了：${text}`,
    turn: (number, first) => `这是对话的第 ${number} 轮，第一轮你说的是“${first}”。`,
    prompt: (text, model) => `你说的是“${text}”，由 ${model} 来回答。`,
    advice: "以下几点会有帮助：",
  },
};

/** What is known before the answer: instructions, earlier turns, what came with the prompt. */
function opening(request: ChatRequest, language: Language): readonly string[] {
  const say = words[language];
  const turns = turnsOf(request);
  const [first = ""] = turns;
  const system = request.messages.find(({ role }) => role === "system" || role === "developer");
  return [
    ...(system ? [say.instructions(excerpt(textOf(system)))] : []),
    ...(turns.length > 1 ? [say.turn(turns.length, excerpt(first))] : []),
    say.prompt(excerpt(promptOf(request)), request.model),
    ...mediaInWords(request, language),
  ];
}

/**
 * An answer in words, in the language of the prompt: what was said, shown and found out by calls, then advice that fits
 * anything.
 */
export function replyText(request: ChatRequest, random: Random): string {
  const language = languageOf(promptOf(request));
  const say = words[language];
  const results = resultsOf(request).map(({ name, text }) => say.results(name, excerpt(text, 400)));
  const list = adviceIn(language, random).map((sentence) => `- ${sentence}`);
  const paragraphs = [opening(request, language).join(gap[language]), ...results];
  return [...paragraphs, [say.advice, "", ...list].join("\n"), confession[language]].join("\n\n");
}
