import type { IncomingMessage } from "node:http";
import { unsaidWebhook } from "../capture/hide-webhook.ts";
import { pointerOf } from "../capture/record-steps.ts";
import type { CapturedStep } from "../exchange/captured-exchange.ts";
import { isLoopback } from "../target/is-loopback.ts";
import { type WebhookPlaces, webhookPlaces } from "../tasks/webhook-places.ts";
import { askedOperation } from "./asked-operation.ts";
import { type AddressedRequest, readWebhookAddress, replaceWebhookAddress, webhookPointer } from "./webhook-address.ts";

/** A request whose webhook goes through the recorder. */
export interface RewrittenRequest {
  /** What the upstream gets. */
  readonly sent: AddressedRequest;
  /** What is recorded. */
  readonly recorded: AddressedRequest;
}

/** Where a request may carry the address of a webhook, undefined when it cannot or is compressed. */
export function placesIn({ method = "", url = "", headers }: IncomingMessage): WebhookPlaces | undefined {
  if (headers["content-encoding"] !== undefined) return undefined;
  return webhookPlaces(askedOperation(method, url)?.operationId ?? "");
}

/** Why a webhook may not go through the recorder, undefined when it may. */
export function objectionToReceiver(address: string): string | undefined {
  if (!URL.canParse(address)) return "its address is none";
  const url = new URL(address);
  if (url.username || url.password) return "its address holds a user or a password";
  const callable = /^https?:$/.test(url.protocol) && isLoopback(url);
  return callable ? undefined : "its receiver is not on this machine";
}

/** @param open gives the address that takes the place of the request's own */
export function rewriteRequest(
  request: AddressedRequest,
  places: WebhookPlaces,
  open: (receiver: string) => string,
): RewrittenRequest {
  const receiver = readWebhookAddress(request, places) ?? "";
  return {
    sent: replaceWebhookAddress(request, places, open(receiver)),
    recorded: replaceWebhookAddress(request, places, unsaidWebhook),
  };
}

/** JSON pointers, within the file of a recording, to the addresses that were not captured. */
export function rewrittenPointers(steps: readonly CapturedStep[]): readonly string[] {
  return steps.flatMap(({ request }, index) => {
    const places = webhookPlaces(askedOperation(request.method, request.target)?.operationId ?? "");
    if (!places || readWebhookAddress(request, places) !== unsaidWebhook) return [];
    return [`${pointerOf(index, steps.length)}/request${webhookPointer(request, places)}`];
  });
}
