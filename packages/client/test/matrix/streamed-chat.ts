import { type ChatCompletionChunk, createHaoeeClient, type Stream } from "../../src/index.ts";

/** A chunk of one choice. */
export function chatChunk(content: string, finish_reason: string | null = null, index = 0): ChatCompletionChunk {
  const choices = [{ index, delta: { content }, finish_reason }];
  return { id: "1", object: "chat.completion.chunk", created: 1, choices };
}

/** The event that carries a value. */
export function eventOf(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** The last event of a stream. */
export const done = "data: [DONE]\n\n";

/** Asks for a streamed chat. */
export async function streamChat(baseUrl: string, signal?: AbortSignal): Promise<Stream<ChatCompletionChunk>> {
  const haoee = createHaoeeClient({ apiKey: "sk-0123456789abcdef", baseUrl });
  const body = { model: "gpt-4o", messages: [{ role: "user" as const, content: "Hello" }], stream: true as const };
  return (await haoee.raw.createChatCompletion({ body, signal })).data;
}

/** Every item of an iterable. */
export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
