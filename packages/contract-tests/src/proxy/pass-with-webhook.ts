import type { IncomingMessage, ServerResponse } from "node:http";
import type { WebhookPlaces } from "../tasks/webhook-places.ts";
import { type PassOptions, passExchange } from "./pass-exchange.ts";
import type { PassedExchange } from "./passed-exchange.ts";
import { readLimited } from "./read-limited.ts";
import type { RequestHead } from "./upstream.ts";
import { readWebhookAddress } from "./webhook-address.ts";
import type { WebhookDoor } from "./webhook-door.ts";
import { objectionToReceiver, type RewrittenRequest, rewriteRequest } from "./webhook-rewriting.ts";
import { writeRefusal } from "./write-refusal.ts";

/** A request of an operation with a webhook has passed. */
export interface PassedWithWebhook {
  readonly passed: PassedExchange;
  /** How many webhooks will come through the recorder. */
  readonly webhooks: number;
  /** Why the webhook that it asks for will not, undefined when it will or when it asks for none. */
  readonly objection?: string;
}

/** What is passed, and where its webhook may be. */
export interface WebhookPassOptions extends PassOptions {
  readonly door: WebhookDoor;
  readonly places: WebhookPlaces;
  /** Resolves once the exchange is told. */
  readonly told: Promise<unknown>;
}

function headOf({ method, headers }: RequestHead, { sent }: RewrittenRequest): RequestHead {
  const length = String(sent.body.length);
  const known = headers.filter(([name]) => name.toLowerCase() !== "expect");
  return {
    method,
    target: sent.target,
    headers: known.map(([name, value]) => [name, name.toLowerCase() === "content-length" ? length : value]),
  };
}

async function readBody(message: IncomingMessage, response: ServerResponse, limit: number) {
  // Nobody else can give leave: the upstream is asked when the body is known.
  if (message.headers.expect !== undefined) response.writeContinue();
  return readLimited(message, limit);
}

/** Passes a request of which the body has to be known before. Fails when its client leaves before it is whole. */
export async function passWithWebhook(
  message: IncomingMessage,
  response: ServerResponse,
  { door, places, told, ...options }: WebhookPassOptions,
): Promise<PassedWithWebhook | undefined> {
  const { url: target = "/" } = message;
  const body = await readBody(message, response, options.maxBody);
  if (!body) {
    writeRefusal(response, 413, "With webhooks, a request must not be larger than --max-body");
    return undefined;
  }
  const address = readWebhookAddress({ target, body }, places);
  const objection = address === undefined ? undefined : objectionToReceiver(address);
  const asked = address !== undefined && objection === undefined;
  const plain = { sent: { target, body }, recorded: { target, body } };
  const rewritten = asked
    ? rewriteRequest(plain.sent, places, (receiver) => door.open(places.webhook, receiver, told))
    : plain;
  const head = headOf(options.head, rewritten);
  const passed = await passExchange(message, response, { ...options, head, replacement: rewritten.sent.body });
  const webhooks = asked && passed.status === 200 ? 1 : 0;
  return { passed: withRecorded(passed, rewritten), webhooks, ...(objection && { objection }) };
}

function withRecorded(passed: PassedExchange, { recorded }: RewrittenRequest): PassedExchange {
  const { captured } = passed;
  if (typeof captured === "string") return passed;
  return { ...passed, captured: { ...captured, request: { ...captured.request, ...recorded } } };
}
