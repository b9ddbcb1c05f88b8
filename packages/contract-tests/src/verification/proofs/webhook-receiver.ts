import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { essenceOf } from "../../judge/answer-schema.ts";

/** A webhook as it came. */
export interface ReceivedWebhook {
  /** Name of the callback that it was asked for as. */
  readonly webhook: string;
  readonly method: string;
  readonly mediaType: string;
  readonly text: string;
}

/** A server on the loopback interface that webhooks come to. */
export interface WebhookReceiver extends AsyncDisposable {
  /** The address to give for a webhook. */
  addressOf(webhook: string): string;
  /** What came so far, in its order. */
  readonly received: readonly ReceivedWebhook[];
  /** Resolves when so many have come, or when none has come for two seconds. */
  came(count: number): Promise<void>;
}

/** A server on this machine that is asked to call calls at once. */
const patience = 2_000;

/**
 * Starts a receiver.
 *
 * @param statusOf What to answer to a webhook.
 */
export async function startWebhookReceiver(statusOf: (webhook: string) => number): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  const receive = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url = "", headers } = message;
    const webhook = url.slice(1);
    const text = Buffer.concat(await message.toArray()).toString();
    received.push({ webhook, method, mediaType: essenceOf(headers["content-type"] ?? ""), text });
    response.writeHead(statusOf(webhook)).end();
    server.emit("webhook");
  };
  // Whoever calls may leave amid the body; then nothing was received.
  const server = createServer((message, response) => {
    receive(message, response).catch(() => response.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A listening TCP server has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (webhook) => `http://127.0.0.1:${port}/${webhook}`,
    received,
    async came(count) {
      while (received.length < count) {
        const next = once(server, "webhook", { signal: AbortSignal.timeout(patience) });
        if (!(await next.catch(() => undefined))) return;
      }
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
