import type { Node } from "jsonc-parser";
import { jsonTree } from "../redaction/value-spans.ts";
import type { WebhookPlaces } from "../tasks/webhook-places.ts";

/** Where a request goes, and what it says. */
export interface AddressedRequest {
  /** Path and query. */
  readonly target: string;
  readonly body: Uint8Array;
}

/** Values below a node by the names that lead to them, several when a name stands there more than once. */
function valuesAt(node: Node, [name, ...further]: readonly string[]): readonly Node[] {
  if (name === undefined) return [node];
  const properties = (node.children ?? []).filter(({ children }) => children?.[0]?.value === name);
  return properties.flatMap(({ children: [, value] = [] }) => (value ? valuesAt(value, further) : []));
}

/** Where the address may stand in the body. Each byte is read as a letter, so that places count bytes. */
function fieldsOf({ body }: AddressedRequest, { field }: WebhookPlaces): readonly Node[] {
  const tree = jsonTree(Buffer.from(body).toString("latin1"));
  return tree?.type === "object" ? valuesAt(tree, field) : [];
}

/** The address in the body: of several, readers of JSON take the last. */
function fieldOf(request: AddressedRequest, places: WebhookPlaces): string | undefined {
  const node = fieldsOf(request, places).at(-1);
  if (node?.type !== "string") return undefined;
  const text = Buffer.from(request.body).toString("utf8", node.offset, node.offset + node.length);
  // What stands between two quotes in a text that is JSON.
  return JSON.parse(text) as string;
}

function parameterOf({ target }: AddressedRequest, { parameter = "" }: WebhookPlaces): string | undefined {
  const query = target.split("?").slice(1).join("?");
  return new URLSearchParams(query).get(parameter) ?? undefined;
}

/** The address of a webhook in a request, undefined when it carries none. The query wins over the body. */
export function readWebhookAddress(request: AddressedRequest, places: WebhookPlaces): string | undefined {
  return parameterOf(request, places) ?? fieldOf(request, places);
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
  let rest = 0;
  const pieces = fieldsOf(request, places).flatMap(({ offset, length }) => {
    const before = request.body.subarray(rest, offset);
    rest = offset + length;
    return [before, Buffer.from(JSON.stringify(address))];
  });
  return { ...request, body: Buffer.concat([...pieces, request.body.subarray(rest)]) };
}
