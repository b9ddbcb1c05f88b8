import { isJsonObject, type JsonObject } from "../answers/json-object.ts";

function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map((part) => (isJsonObject(part) ? textOf(part.text) : "")).join("");
  return typeof content === "string" ? content : "";
}

/** The text of an answer's first choice, without thoughts; empty where it has none. */
export function answerText({ choices }: JsonObject): string {
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  if (!isJsonObject(choice)) return "";
  return textOf(isJsonObject(choice.message) ? choice.message.content : choice.text);
}
