import { once } from "node:events";
import { type Agent, request } from "node:http";

/** A piece of a body, and when it arrived, in milliseconds since the head. */
export interface Piece {
  readonly t: number;
  readonly bytes: Buffer;
}

/** What is asked. */
export interface Question {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

/** Asks and notes each piece of the answer's body, by Node's own means. */
export async function readPieces(
  url: string,
  { method, path, body }: Question,
  agent: Agent,
): Promise<readonly Piece[]> {
  const headers = { authorization: "Bearer key", ...(body && { "content-type": "application/json" }) };
  const sent = request(url + path, { method, agent, headers });
  sent.end(body && JSON.stringify(body));
  const [answer] = await once(sent, "response");
  if (answer.statusCode !== 200) throw new Error(`${method} ${path} was answered ${answer.statusCode}`);
  const begin = performance.now();
  const pieces: Piece[] = [];
  answer.on("data", (bytes: Buffer) => pieces.push({ t: performance.now() - begin, bytes }));
  await once(answer, "end");
  return pieces;
}
