import { RequestRefusedError } from "../../errors/request-refused-error.ts";
import { languageOf } from "../language.ts";
import { type ChatRequest, promptOf, type Tool } from "./chat-request.ts";

/** Words that say nothing about what a tool is for. */
const common = new Set(
  "what with this that from have when your give given current user tool function return returns".split(" "),
);

/** Characters that are read of a text to learn what it is about. */
const enough = 10_000;

function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** The words of a text that may tell what it is about: English ones, and Chinese ones as pairs of characters. */
function wordsOf(text: string): ReadonlySet<string> {
  const spaced = text
    .slice(0, enough)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  const english = (spaced.match(/[a-z]{4,}/g) ?? []).filter((word) => !common.has(word));
  return new Set([...english, ...(spaced.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap(pairsOf)]);
}

function describe({ function: { name, description = "", parameters = {} } }: Tool): string {
  return `${name} ${description} ${JSON.stringify(parameters)}`;
}

/**
 * The tools that a prompt shares a word with. Where words cannot be compared, because the prompt is Chinese and the
 * tools are not, or the other way round, the first tool is as good as any.
 */
function fitting(prompt: string, tools: readonly Tool[]): readonly Tool[] {
  const words = wordsOf(prompt);
  const shared = tools.filter((tool) => [...wordsOf(describe(tool))].some((word) => words.has(word)));
  const isForeign = tools.every((tool) => languageOf(describe(tool)) !== languageOf(prompt));
  return shared.length === 0 && isForeign ? tools.slice(0, 1) : shared;
}

function named(name: string, tools: readonly Tool[]): Tool {
  const found = tools.find((tool) => tool.function.name === name);
  if (found) return found;
  const message = `tool_choice names ${name}, which is none of the tools`;
  throw new RequestRefusedError({ message, param: "tool_choice.function.name" });
}

/**
 * The tools that an answer calls. None after their results, and none for `tool_choice: "none"`. With `auto`, the
 * default, those that share a word with the prompt; with `required` at least one; by name that one. Several only if
 * `parallel_tool_calls` is not false.
 *
 * @throws RequestRefusedError for a choice of tools that are not there.
 */
export function chooseTools(request: ChatRequest): readonly Tool[] {
  const { tools = [], tool_choice = "auto", parallel_tool_calls, messages } = request;
  if (typeof tool_choice === "object") {
    const tool = named(tool_choice.function.name, tools);
    return messages.at(-1)?.role === "tool" ? [] : [tool];
  }
  if (tool_choice === "required" && tools.length === 0) {
    throw new RequestRefusedError({ message: "tool_choice is required, but there are no tools", param: "tool_choice" });
  }
  if (tool_choice === "none" || messages.at(-1)?.role === "tool") return [];
  const found = fitting(promptOf(request), tools);
  const chosen = found.length === 0 && tool_choice === "required" ? tools.slice(0, 1) : found;
  return parallel_tool_calls === false ? chosen.slice(0, 1) : chosen;
}
