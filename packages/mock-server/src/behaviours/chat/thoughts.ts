import { excerpt, type Language, languageOf } from "../language.ts";
import { type ChatRequest, promptOf } from "./chat-request.ts";

const words: Readonly<Record<Language, (prompt: string) => string>> = {
  en: (prompt) =>
    `The user writes “${prompt}”. First I name what is asked, then I look at what was said before, and then I answer in short steps and in the same language.`,
  zh: (prompt) => `用户说的是“${prompt}”。我先弄清楚问题是什么，再回顾之前的对话，然后用同样的语言分几步简短地回答。`,
};

/** Whether thoughts come before the answer: they are asked for, or the name of the model promises them. */
function thinks({ model, thinking, reasoning_effort }: ChatRequest): boolean {
  if (thinking) return thinking.type === "enabled";
  if (reasoning_effort) return reasoning_effort !== "none";
  return /thinking|reasoner|-r1\b/.test(model);
}

/** The thoughts before an answer, empty when there are none. */
export function thoughtsOf(request: ChatRequest): string {
  const prompt = promptOf(request);
  return thinks(request) ? words[languageOf(prompt)](excerpt(prompt)) : "";
}
