/** A call of an earlier answer: the part of `ChatToolCall` that a later one speaks of. */
interface EarlierCall {
  readonly id: string;
  readonly function: { readonly name: string };
}

/** `ChatContentPart`, as far as answers depend on it. */
export interface ContentPart {
  readonly type: string;
  readonly text?: string;
  readonly image_url?: string | { readonly url: string; readonly detail?: string };
}

/** `ChatMessage`, as far as answers depend on it. */
export interface Message {
  readonly role: "system" | "developer" | "user" | "assistant" | "tool";
  readonly content?: string | readonly ContentPart[] | null;
  readonly tool_calls?: readonly EarlierCall[] | null;
  readonly tool_call_id?: string;
  readonly name?: string;
}

/** `ChatTool`. */
export interface Tool {
  readonly function: { readonly name: string; readonly description?: string; readonly parameters?: unknown };
}

/** `CreateChatCompletionRequest`, as far as answers depend on it. */
export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly n?: number | null;
  readonly stream?: boolean | null;
  readonly stream_options?: { readonly include_usage?: boolean } | null;
  readonly stop?: string | readonly string[] | null;
  readonly max_tokens?: number | null;
  readonly max_completion_tokens?: number | null;
  readonly logprobs?: boolean | null;
  readonly top_logprobs?: number | null;
  readonly response_format?: {
    readonly type: string;
    readonly json_schema?: { readonly schema?: unknown };
  };
  readonly seed?: number | null;
  readonly tools?: readonly Tool[];
  readonly tool_choice?: string | { readonly function: { readonly name: string } };
  readonly parallel_tool_calls?: boolean | null;
  readonly reasoning_effort?: string | null;
  readonly thinking?: { readonly type: string; readonly budget_tokens?: number } | null;
}

/** The parts of what a message says. Plain text is one part. */
export function partsOf({ content }: Message): readonly ContentPart[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : (content ?? []);
}

/** The texts of a message, one a line. */
export function textOf(message: Message): string {
  return partsOf(message)
    .flatMap(({ text }) => text ?? [])
    .join("\n");
}

/** What the user said in each turn, oldest first. */
export function turnsOf({ messages }: ChatRequest): readonly string[] {
  return messages.filter(({ role }) => role === "user").map(textOf);
}

/** What the user said last, empty when the conversation holds nothing of a user. */
export function promptOf(request: ChatRequest): string {
  return turnsOf(request).at(-1) ?? "";
}
