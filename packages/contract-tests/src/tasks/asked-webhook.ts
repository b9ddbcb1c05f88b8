import { valueAt } from "../json-pointer.ts";
import type { Exchange } from "../recording/recording.ts";
import { webhookPlaces } from "./webhook-places.ts";

/** The webhook that a request asks for. */
export interface AskedWebhook {
  /** Name of the callback in the contract. */
  readonly webhook: string;
  /** JSON pointer, within the request, to the address that is to be called. */
  readonly pointer: string;
}

/** The webhook that a recorded request asks for, undefined when it asks for none. The query wins over the body. */
export function askedWebhook({ operationId, request }: Exchange): AskedWebhook | undefined {
  const places = webhookPlaces(operationId);
  if (!places) return undefined;
  const { webhook, parameter, field } = places;
  const pointers = [...(parameter ? [`/query/${parameter}`] : []), `/body/${field.join("/")}`];
  const pointer = pointers.find((one) => typeof valueAt(request, one) === "string" && valueAt(request, one) !== "");
  return pointer === undefined ? undefined : { webhook, pointer };
}
