import { hexadecimal } from "../../random/hexadecimal.ts";
import type { Random } from "../../random/random.ts";
import { excerpt } from "../language.ts";
import { type ChatRequest, promptOf } from "./chat-request.ts";
import { chooseTools } from "./choose-tools.ts";
import { valueOfSchema } from "./value-of-schema.ts";

/** `ChatToolCall` as an answer has it. */
export interface ToolCall {
  readonly id: string;
  readonly type: "function";
  readonly function: { readonly name: string; readonly arguments: string };
}

const noParameters = { type: "object", properties: {}, additionalProperties: false };

/**
 * The calls that an answer asks for, with arguments that follow the parameters of each tool.
 *
 * @throws RequestRefusedError for a choice of tools that are not there, and for parameters that cannot be followed.
 */
export async function toolCalls(request: ChatRequest, random: Random): Promise<readonly ToolCall[]> {
  const textFor = () => excerpt(promptOf(request));
  const calls: ToolCall[] = [];
  for (const tool of chooseTools(request)) {
    const { name, parameters: schema = noParameters } = tool.function;
    const param = `tools[${request.tools?.indexOf(tool)}].function.parameters`;
    const id = `call_${hexadecimal(random, 24)}`;
    const value = await valueOfSchema({ schema, param, random, textFor });
    calls.push({ id, type: "function", function: { name, arguments: JSON.stringify(value) } });
  }
  return calls;
}
