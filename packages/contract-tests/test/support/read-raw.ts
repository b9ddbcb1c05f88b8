import { once } from "node:events";
import { Agent, type IncomingMessage, type RequestOptions, request } from "node:http";

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly statusMessage: string;
  readonly rawHeaders: readonly string[];
  readonly rawTrailers: readonly string[];
  /** The body in the pieces in which it came. */
  readonly pieces: readonly string[];
}

/** Reads an answer without changing anything of it. */
export async function readAnswer(answer: IncomingMessage): Promise<RawAnswer> {
  const pieces: string[] = [];
  answer.on("data", (bytes: Buffer) => pieces.push(bytes.toString("latin1")));
  await once(answer, "end");
  const { statusCode: status = 0, statusMessage = "", rawHeaders, rawTrailers } = answer;
  return { status, statusMessage, rawHeaders, rawTrailers, pieces };
}

/** Sends a request by Node's own means, which change nothing of it. */
export async function askRaw(
  url: string,
  options: RequestOptions = {},
  body?: string | Uint8Array,
): Promise<RawAnswer> {
  const agent = new Agent({ keepAlive: false });
  const asked = request(url, { agent, ...options });
  asked.end(body);
  const [answer] = await once(asked, "response");
  return readAnswer(answer);
}
