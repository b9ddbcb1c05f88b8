import type { ChatCompletion, CreateChatCompletionRequest, HaoeeClient } from "@haoee/client";
import { loadAddress } from "./load-files.ts";
import type { Outcome, Use } from "./outcome.ts";

type Message = NonNullable<ChatCompletion["choices"][number]["message"]>;

async function messageTo(haoee: HaoeeClient, body: CreateChatCompletionRequest): Promise<Message> {
  const answer = await haoee.chat.create(body);
  const { choices } = "final" in answer ? await answer.final() : answer;
  return choices[0]?.message ?? { role: "assistant" };
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].flatMap(([, url]) => url ?? []);
}

async function outcomeOf({ content, reasoning_content }: Message): Promise<Outcome> {
  const text = typeof content === "string" ? content : "";
  const files = await Promise.all(linksOf(text).map(loadAddress));
  return {
    text,
    files,
    beside: [...(reasoning_content ? ["thoughts"] : []), ...(isObject(text) ? ["structure"] : [])],
  };
}

/** Asks, answers the tools that are called, and follows the links in what is said. */
export const useChat: Use<"createChatCompletion"> = async (haoee, { body }) => {
  const message = await messageTo(haoee, body);
  const tool_calls = message.tool_calls ?? [];
  if (tool_calls.length === 0) return outcomeOf(message);
  const results = tool_calls.map(({ id }) => ({ role: "tool" as const, tool_call_id: id, content: "22 °C" }));
  const messages = [...body.messages, { role: "assistant" as const, tool_calls }, ...results];
  return { ...(await outcomeOf(await messageTo(haoee, { ...body, messages }))), beside: ["tool results"] };
};

/** Lets a text be continued. */
export const useCompletion: Use<"createCompletion"> = async (haoee, { body }) => {
  const answer = await haoee.completions.create(body);
  const { choices } = "final" in answer ? await answer.final() : answer;
  return { text: choices.map(({ text }) => text).join("") };
};
