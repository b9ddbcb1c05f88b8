import { once } from "node:events";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { Exchange, RecordedResponse } from "../recording/recording.ts";
import { responseChunks } from "../recording/response-bytes.ts";
import { concreteExchanges } from "../recording/variables.ts";
import { compareRequest } from "./compare-request.ts";
import { receiveRequest } from "./received-request.ts";

/** A server that answers as the recording says. */
export interface ReplayServer extends AsyncDisposable {
  /** Base address, on the loopback interface. */
  readonly url: string;
  /** In what the requests so far differed from the recorded ones. Each difference is also the 500 it was answered with. */
  readonly differences: readonly string[];
  /** How many recorded exchanges were not asked for yet. */
  readonly remaining: number;
  close(): Promise<void>;
}

// The server frames the body itself.
const framing = new Set(["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"]);

function refuse(response: ServerResponse, differences: readonly string[]): void {
  const error = { message: differences.join("; "), type: "replay_error", param: "", code: "request_differs" };
  response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ error }));
}

/** Writes each recorded piece as a piece of its own, so that the split points arrive. Delays are not replayed. */
async function answer(response: ServerResponse, recorded: RecordedResponse): Promise<void> {
  const headers = Object.entries(recorded.headers).filter(([name]) => !framing.has(name));
  response.writeHead(recorded.status, Object.fromEntries(headers));
  response.flushHeaders();
  for (const chunk of responseChunks(recorded)) {
    await new Promise((resolve) => response.write(chunk, resolve));
    // A reader in the same process gets its turn.
    await setImmediate();
  }
  response.end();
}

/** Answers the exchanges one after another and notes every difference. */
function replay(waiting: Exchange[], differences: string[]): RequestListener {
  return async (message, response) => {
    try {
      const received = await receiveRequest(message);
      const next = waiting.shift();
      const found = next ? await compareRequest(received, next.request) : ["the recording holds no further exchange"];
      differences.push(...found);
      if (next && found.length === 0) await answer(response, next.response);
      else refuse(response, found);
    } catch {
      // The request broke off: nobody is left to answer.
      response.destroy();
    }
  };
}

/**
 * Serves recorded exchanges, in their order and each once, to whoever sends the recorded requests. A request that
 * differs gets a 500 that says in what, and uses up its exchange.
 */
export async function startReplayServer(exchanges: readonly Exchange[]): Promise<ReplayServer> {
  const waiting = [...concreteExchanges(exchanges)];
  const differences: string[] = [];
  const server = createServer(replay(waiting, differences));
  await once(server.listen(0, "127.0.0.1"), "listening");
  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  return {
    // A listening TCP server has an address object.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    differences,
    get remaining() {
      return waiting.length;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
