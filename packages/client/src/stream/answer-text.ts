import { isJsonObject, type JsonObject } from "../answers/json-object.ts";

function textOf(content: unknown): string {
  if (Array.isArray(content)) return content.map((part) => textOf(Object(part).text)).join("");
  return typeof content === "string" ? content : "";
}

/** The text of an answer's first choice, without thoughts; empty where it has none. */
export function answerText({ choices }: JsonObject): string {
  const { message, text }: JsonObject = Object([choices].flat()[0]);
  return textOf(isJsonObject(message) ? message.content : text);
}
