/** The bytes of an event stream, one event at a time, closed by `[DONE]` as the OpenAI form has it. */
export async function* serverSentEvents(events: Iterable<unknown>): AsyncGenerator<string> {
  for (const event of events) yield `data: ${JSON.stringify(event)}\n\n`;
  yield "data: [DONE]\n\n";
}
