import type { Random } from "../random/random.ts";
import type { Language } from "./language.ts";

const advice = {
  en: [
    "Begin with the goal, and name what would count as done.",
    "Break the work into a few steps that can each be checked by themselves.",
    "Make the first step small, so that a mistake costs little.",
    "Keep what was measured apart from what was guessed.",
    "Where two ways look alike, take the one that is easier to undo.",
    "Most of the difficulty sits at the edges: empty input, slow networks, people who change their minds.",
    "A short example says more than a long rule.",
    "Write down what was decided and why, because it will be asked again.",
    "Look at the whole once more at the end, and remove what nothing depends on.",
  ],
  zh: [
    "先明确目标，并说清楚怎样才算完成。",
    "把工作拆成几个可以单独检查的步骤。",
    "第一步要小，这样出错的代价也小。",
    "把测量到的事实和猜测分开。",
    "如果两条路看起来差不多，就选更容易撤回的那一条。",
    "困难大多出现在边界上：空的输入、缓慢的网络，以及改变主意的人。",
    "一个简短的例子胜过一条冗长的规则。",
    "把决定和理由写下来，因为以后还会有人问。",
    "最后再通读一遍，去掉没有用处的部分。",
  ],
} as const satisfies Record<Language, readonly string[]>;

/** What every made-up text ends with. */
export const confession: Readonly<Record<Language, string>> = {
  en: "These words come from a mock server: their form is real, their facts are not.",
  zh: "以上文字由模拟服务器生成：格式真实，内容仅作示例。",
};

/** Between two sentences. */
export const gap: Readonly<Record<Language, string>> = { en: " ", zh: "" };

/** Some sentences of advice on anything, each at most once. */
export function adviceIn(language: Language, random: Random): readonly string[] {
  const left: string[] = [...advice[language]];
  const count = random.integer(3, 5);
  return Array.from({ length: count }, () => left.splice(random.integer(0, left.length - 1), 1)).flat();
}
