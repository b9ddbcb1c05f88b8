import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { WebhookPlaces } from "../tasks/webhook-places.ts";

/** Where a request goes, and what it says. */
export interface AddressedRequest {
  /** Path and query. */
  readonly target: string;
  readonly body: Uint8Array;
}

function fieldOf({ body }: AddressedRequest, { field }: WebhookPlaces): Node | undefined {
  const tree = parseTree(Buffer.from(body).toString());
  const node = tree && findNodeAtLocation(tree, [...field]);
  return node?.type === "string" ? node : undefined;
}

function parameterOf({ target }: AddressedRequest, { parameter = "" }: WebhookPlaces): string | undefined {
  return new URL(target, "http://localhost").searchParams.get(parameter) ?? undefined;
}

/** The address of a webhook in a request, undefined when it carries none. The query wins over the body. */
export function readWebhookAddress(request: AddressedRequest, places: WebhookPlaces): string | undefined {
  return parameterOf(request, places) ?? fieldOf(request, places)?.value;
}

/** JSON pointer, within a recorded request, to the address of its webhook. */
export function webhookPointer(request: AddressedRequest, places: WebhookPlaces): string {
  const inQuery = parameterOf(request, places) !== undefined;
  return inQuery ? `/query/${places.parameter}` : `/body/${places.field.join("/")}`;
}

/** The request with another address in the place of its webhook's, and everything else byte for byte as it was. */
export function replaceWebhookAddress(
  request: AddressedRequest,
  places: WebhookPlaces,
  address: string,
): AddressedRequest {
  if (parameterOf(request, places) !== undefined) {
    const [path, ...query] = request.target.split("?");
    const parameters = query.join("?").split("&");
    const isAddress = (one: string) => new URLSearchParams(one).has(places.parameter ?? "");
    const written = `${places.parameter}=${encodeURIComponent(address)}`;
    return { ...request, target: `${path}?${parameters.map((one) => (isAddress(one) ? written : one)).join("&")}` };
  }
  const field = fieldOf(request, places);
  if (!field) return request;
  const text = Buffer.from(request.body).toString();
  const [before, after] = [text.slice(0, field.offset), text.slice(field.offset + field.length)];
  return { ...request, body: Buffer.from(before + JSON.stringify(address) + after) };
}
