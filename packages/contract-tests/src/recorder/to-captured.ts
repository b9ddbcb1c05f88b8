import type { CapturedExchange } from "../exchange/captured-exchange.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import { responseChunks } from "../recording/response-bytes.ts";
import { bind, fillRequest, type Variables } from "../recording/variables.ts";
import { recordedBody } from "../stories/recorded-body.ts";
import { wireRequest } from "./wire-request.ts";

async function capture({ t, request, response }: Exchange, startedAt: number, key: string): Promise<CapturedExchange> {
  const { method, target, headers, body } = await wireRequest(request, key);
  const chunks = responseChunks(response).map((bytes, index) => ({ t: response.chunks?.[index]?.t ?? 0, bytes }));
  return {
    startedAt: startedAt + t,
    request: { method, target, headers: Object.entries(headers), body },
    response: { status: response.status, headers: Object.entries(response.headers), chunks },
  };
}

/**
 * The exchanges of a recording as the recorder captured them, but for what was redacted in bodies.
 *
 * @param startedAt when the first was begun, in milliseconds since 1970.
 * @param key what the requests carried, to be taken out again.
 */
export async function toCaptured(
  { exchanges }: Recording,
  startedAt: number,
  key: string,
): Promise<readonly CapturedExchange[]> {
  const captured: CapturedExchange[] = [];
  let variables: Variables = {};
  for (const exchange of exchanges) {
    const request = fillRequest(exchange.request, variables);
    captured.push(await capture({ ...exchange, request }, startedAt, key));
    variables = { ...variables, ...bind(exchange, recordedBody(exchange)) };
  }
  return captured;
}
