import { once } from "node:events";
import { Agent, request } from "node:http";

/** When the events of one stream arrived, in milliseconds after it was asked for. */
export type Arrivals = readonly number[];

const body = JSON.stringify({
  model: "gpt-4o",
  stream: true,
  max_tokens: 100,
  messages: [{ role: "user", content: "Explain gradient descent to somebody who knows no mathematics." }],
});

/** Asks for a stream and notes when each of its events arrives. */
async function readStream(url: string, agent: Agent): Promise<Arrivals> {
  const headers = { authorization: "key", "content-type": "application/json" };
  const begin = performance.now();
  const sent = request(`${url}/v1/chat/completions`, { method: "POST", headers, agent });
  sent.end(body);
  const [response] = await once(sent, "response");
  const arrivals: number[] = [];
  for await (const chunk of response) {
    const events = String(chunk).split("data: ").length - 1;
    arrivals.push(...Array<number>(events).fill(performance.now() - begin));
  }
  return arrivals;
}

/** Reads so many streams at once. */
export function readStreams(url: string, count: number): Promise<readonly Arrivals[]> {
  const agent = new Agent({ maxSockets: count });
  return Promise.all(Array.from({ length: count }, () => readStream(url, agent))).finally(() => agent.destroy());
}
