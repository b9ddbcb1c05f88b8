/** The chunks of an event stream, which one data line each, a blank line between and `[DONE]` at the end make up. */
export async function readEvents<Chunk>(response: Response): Promise<Chunk[]> {
  const text = await response.text();
  if (!text.endsWith("data: [DONE]\n\n")) throw new Error(`The stream does not end with [DONE]: ${text.slice(-200)}`);
  const events = text.split("\n\n").slice(0, -2);
  return events.map((event) => JSON.parse(event.replace("data: ", "")));
}
