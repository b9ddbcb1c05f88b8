import type { IncomingMessage, ServerResponse } from "node:http";
import { createExchangeRecorder, type ExchangeRecorderOptions } from "./exchange-recorder.ts";
import { passExchange } from "./pass-exchange.ts";
import { passWithWebhook } from "./pass-with-webhook.ts";
import { listenOnLoopback } from "./passing-server.ts";
import type { RecorderEvent } from "./recorder-event.ts";
import { objectionTo, requestHead } from "./request-head.ts";
import { connectUpstream } from "./upstream.ts";
import { openWebhookDoor, type WebhookDoor, type WebhookDoorOptions } from "./webhook-door.ts";
import { placesIn } from "./webhook-rewriting.ts";
import { writeRefusal } from "./write-refusal.ts";

/** A reverse proxy that runs. */
export interface PassingProxy extends AsyncDisposable {
  /** Address on the loopback interface that takes the place of the upstream's, without a slash at the end. */
  readonly url: string;
  /** Lets exchanges on their way end for two seconds, writes what is pending and stops. */
  close(): Promise<void>;
}

/** What a proxy is started with. */
export interface ProxyOptions extends ExchangeRecorderOptions {
  readonly upstream: URL;
  readonly port: number;
  /** Bytes of an exchange, request and answer together, above which it passes and is not recorded. */
  readonly maxBody: number;
  /** Where webhooks come in. They do not come through the proxy when undefined. */
  readonly webhooks?: Pick<WebhookDoorOptions, "port" | "publicUrl">;
}

/** How long exchanges on their way have to end when the proxy is closed, in milliseconds. */
const grace = 2_000;

/**
 * Starts a proxy.
 *
 * @throws the system's error, such as `EADDRINUSE`, when it cannot listen.
 */
export async function startProxy(options: ProxyOptions): Promise<PassingProxy> {
  const { maxBody, webhooks, tell } = options;
  const upstream = connectUpstream(options.upstream);
  const recorder = createExchangeRecorder(options);
  let door: WebhookDoor | undefined;
  const passing = new Set<Promise<void>>();

  const pass = async (message: IncomingMessage, response: ServerResponse) => {
    const told = Promise.withResolvers<void>();
    const settings = { upstream, head: requestHead(message), maxBody };
    const places = placesIn(message);
    if (!door || !places) return recorder.add(await passExchange(message, response, settings));
    const result = await passWithWebhook(message, response, { ...settings, door, places, told: told.promise });
    if (result) recorder.add(result.passed, result.webhooks);
    if (result?.objection) tell(unforwarded(places.webhook, result.objection));
    told.resolve();
  };

  const handle = (message: IncomingMessage, response: ServerResponse) => {
    const objection = objectionTo(message);
    if (objection) return writeRefusal(response, ...objection);
    // Whoever asks may leave before the request is whole.
    const one = pass(message, response)
      .catch(() => response.destroy())
      .then(() => void passing.delete(one));
    passing.add(one);
  };

  const server = await listenOnLoopback(options.port, handle);
  try {
    door = webhooks && (await openWebhookDoor({ ...webhooks, maxBody, onDelivery: recorder.addDelivery }));
  } catch (error) {
    await server.close(0);
    throw error;
  }
  const close = async () => {
    await server.close(grace);
    await door?.close(grace);
    await Promise.all(passing);
    await recorder.close();
    upstream.close();
  };
  let closed: Promise<void> | undefined;
  const closeOnce = () => {
    closed ??= close();
    return closed;
  };
  return { url: server.url, close: closeOnce, [Symbol.asyncDispose]: closeOnce };
}

/** What is told of a webhook that the upstream sends to its receiver itself. */
function unforwarded(webhook: string, reason: string): RecorderEvent {
  return { event: "webhook", at: new Date().toISOString(), webhook, status: null, reason };
}
