import type { Call } from "../answers/exchange.ts";
import { readPieces } from "../answers/read-pieces.ts";
import { startWatchdog } from "../deadlines/watchdog.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** The call that an upload is for, whose limits hold while the upload is read. */
export interface UploadLimits extends Pick<Call, "clock" | "key"> {
  readonly signal: AbortSignal | undefined;
  readonly idleTimeoutMs: number;
}

/**
 * The bytes of a response that is to be sent on. An abort or a silence ends the reading and closes the connection.
 *
 * @throws InvalidArgumentError naming the field, for a response that failed or was read.
 * @throws ConnectionError, TimeoutError or AbortError.
 */
export async function readResponse(response: Response, name: string, limits: UploadLimits): Promise<Blob> {
  const { bodyUsed, headers, ok, status } = response;
  if (!ok || bodyUsed) {
    const problem = bodyUsed ? "was read already" : `has the status ${status}`;
    throw new InvalidArgumentError(`${name} is a response that ${problem}.`, name);
  }
  const call = { ...limits, name };
  const watchdog = startWatchdog({ ...call, timeoutMs: limits.idleTimeoutMs });
  return new Blob(await readPieces({ ...call, watchdog, response }), { type: headers.get("content-type") ?? "" });
}
