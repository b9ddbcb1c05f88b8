import { type OperationId, openApiDocument } from "@haoee/spec";
import { escapeStep } from "../json-pointer.ts";
import { looksRandom } from "../redaction/looks-random.ts";
import { webhookPlaces } from "../tasks/webhook-places.ts";
import type { StoredRequest } from "./record-request.ts";

/** Stands in recordings for the address of a webhook, which is the user's own and may hold a key. Source: RFC 2606 §2. */
export const unsaidWebhook = "https://webhook.invalid/";

/** A request without the address of its webhook. */
export interface HiddenWebhook {
  readonly request: StoredRequest;
  /** JSON pointers, within the request, to what took its place. */
  readonly hidden: readonly string[];
}

/** Names that are nobody's. Source: RFC 2606 §2 and §3. */
const nobodys = /(?:^|\.)(?:example(?:\.com|\.net|\.org)?|test|invalid)$/;

let contract: string | undefined;

/** Whether an address is the user's own. One that the contract shows is not. */
function isOwn(address: unknown): address is string {
  if (typeof address !== "string" || address === "") return false;
  contract ??= JSON.stringify(openApiDocument);
  if (contract.includes(JSON.stringify(address))) return false;
  return !URL.canParse(address) || !nobodys.test(new URL(address).hostname) || looksRandom(address);
}

/** A value with another text at a place, or the value itself when no address of somebody's stands there. */
function replaceAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return isOwn(value) ? unsaidWebhook : value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return value;
  // It has this property, whatever else it is.
  const child = (value as Readonly<Record<string, unknown>>)[step];
  const replaced = replaceAt(child, rest);
  return replaced === child ? value : { ...value, [step]: replaced };
}

/** Puts an address that leads nowhere in the place of that of a webhook, in the query and in the body. */
export function hideWebhook(request: StoredRequest, operationId: OperationId): HiddenWebhook {
  const places = webhookPlaces(operationId);
  if (!places) return { request, hidden: [] };
  const steps = [...(places.parameter ? [["query", places.parameter]] : []), ["body", ...places.field]];
  let kept: unknown = request;
  const hidden = steps.flatMap((path) => {
    const before = kept;
    kept = replaceAt(kept, path);
    return kept === before ? [] : [path.map((step) => `/${escapeStep(step)}`).join("")];
  });
  // Texts took the place of texts.
  return { request: kept as StoredRequest, hidden };
}
