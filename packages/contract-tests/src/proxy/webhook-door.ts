import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { CapturedDelivery } from "../exchange/captured-exchange.ts";
import { forwardWebhook } from "./forward-webhook.ts";
import { pairsOf } from "./pass-headers.ts";
import { listenOnLoopback, type PassingServer } from "./passing-server.ts";
import { readLimited } from "./read-limited.ts";
import { writeRefusal } from "./write-refusal.ts";

/** Where the upstream's calls come in on their way to the user's addresses. */
export interface WebhookDoor extends PassingServer {
  /**
   * Opens an address of its own for an address of the user's.
   *
   * @param passed resolves once the request that carries it has passed: no call is told before
   * @returns what the upstream is given in its place.
   */
  open(webhook: string, receiver: string, passed: Promise<unknown>): string;
}

/** What a door is opened with. */
export interface WebhookDoorOptions {
  /** Port on the loopback interface, 0 for one that the system chooses. */
  readonly port: number;
  /** Address under which the upstream reaches the port; the port's own when undefined. */
  readonly publicUrl?: string;
  readonly maxBody: number;
  /** How long a call may take to come, in milliseconds; 30,000 unless told. */
  readonly patience?: number;
  /** Is told of each call; its receiver answered 502 when it gave no answer. */
  readonly onDelivery: (delivery: CapturedDelivery) => void;
}

interface Opened {
  readonly webhook: string;
  readonly receiver: string;
  readonly passed: Promise<unknown>;
}

const prefix = "/__recorder/webhooks/";

/**
 * Opens the door. Only whoever was given an address can call it, and only its receiver is called.
 *
 * @throws the system's error, such as `EADDRINUSE`, when it cannot listen.
 */
export async function openWebhookDoor(options: WebhookDoorOptions): Promise<WebhookDoor> {
  const { port, maxBody, patience = 30_000, onDelivery } = options;
  const opened = new Map<string, Opened>();

  const receive = async (message: IncomingMessage, response: ServerResponse) => {
    const one = opened.get(message.url ?? "");
    if (!one || message.method !== "POST") return writeRefusal(response, 404, "No webhook was announced here");
    const startedAt = Date.now();
    const body = await readLimited(message, maxBody);
    if (!body) return writeRefusal(response, 413, "The webhook is larger than --max-body");
    const status = (await forwardWebhook(message, body, one.receiver)) ?? 502;
    response.writeHead(status).end();
    const headers = pairsOf(message.rawHeaders).map(([name, value]) => [name.toLowerCase(), value] as const);
    await one.passed;
    const request = { method: "POST", target: "/", headers, body };
    onDelivery({ startedAt, webhook: one.webhook, request, response: { status } });
  };

  const handle = (message: IncomingMessage, response: ServerResponse) => {
    // Whoever calls may leave before its call is whole.
    receive(message, response).catch(() => response.destroy());
  };
  const server = await listenOnLoopback(port, handle, patience);
  const base = (options.publicUrl ?? server.url).replace(/\/$/, "");
  return {
    ...server,
    open(webhook, receiver, passed) {
      const path = prefix + randomUUID();
      opened.set(path, { webhook, receiver, passed });
      return base + path;
    },
  };
}
