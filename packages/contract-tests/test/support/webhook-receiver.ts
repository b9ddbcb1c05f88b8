import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parseWebhook, signWebhookUrl, type WebhookEvent } from "@haoee/client/webhooks";

/** An application that takes webhooks as the client's guide says. */
export interface WebhookReceiver extends AsyncDisposable {
  /** A signed address. */
  readonly url: string;
  /** What was received so far. */
  readonly events: readonly WebhookEvent[];
  /** Resolves once so many webhooks were received. */
  received(count: number): Promise<void>;
}

const secret = "a secret of the application";

/** Starts one on the loopback interface. It answers 400 to what cannot be parsed, so that the mock would call again. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const events: WebhookEvent[] = [];
  const server = createServer(async (request, response) => {
    const event = await parseWebhook(request, { secret }).catch(() => undefined);
    if (event) events.push(event);
    response.writeHead(event ? 200 : 400).end();
    server.emit("received");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: await signWebhookUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?order=17`, secret),
    events,
    async received(count) {
      while (events.length < count) await once(server, "received");
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
