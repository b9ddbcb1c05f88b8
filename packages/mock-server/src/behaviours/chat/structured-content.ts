import type { Random } from "../../random/random.ts";
import { excerpt } from "../language.ts";
import { type ChatRequest, promptOf } from "./chat-request.ts";
import { replyText } from "./reply-text.ts";
import { valueOfSchema } from "./value-of-schema.ts";

/** `finalAnswer` and `final_answer` are a final answer. */
function inWords(name: string): string {
  return name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .toLowerCase();
}

/**
 * The JSON that `response_format` asks for as text, undefined when it asks for none. Without a schema it is an object
 * with the prompt and an answer.
 *
 * @throws RequestRefusedError for a schema that cannot be followed.
 */
export async function structuredContent(request: ChatRequest, random: Random): Promise<string | undefined> {
  const { type = "text", json_schema } = request.response_format ?? {};
  if (type === "text") return undefined;
  const prompt = excerpt(promptOf(request));
  const schema = json_schema?.schema;
  if (schema === undefined) return JSON.stringify({ prompt, answer: replyText(request, random) });
  const param = "response_format.json_schema.schema";
  const textFor = (name: string) => (name === "" ? prompt : `${inWords(name)}: ${prompt}`);
  return JSON.stringify(await valueOfSchema({ schema, param, random, textFor }));
}
