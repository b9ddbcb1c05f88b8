import type { OperationId } from "@haoee/spec";
import { operationAt } from "../addresses/operation-at.ts";
import { NotRecordableError } from "../errors/not-recordable-error.ts";
import type { CapturedDelivery, CapturedExchange, CapturedStep } from "../exchange/captured-exchange.ts";
import type { RecordedResponse } from "../recording/recording.ts";
import type { FindKnown } from "../redaction/known-secrets.ts";
import { hideWebhook } from "./hide-webhook.ts";
import { recordRequest, type StoredRequest } from "./record-request.ts";
import { recordResponse } from "./record-response.ts";
import { below } from "./recorded.ts";

/** What a call and a webhook have alike. */
interface StepFacts {
  /** Milliseconds since the first step. */
  readonly t: number;
  readonly request: StoredRequest;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** JSON pointers within the step. */
  readonly redactions: readonly string[];
  /** JSON pointers within the step to what the contract says, and not the capture. */
  readonly composed: readonly string[];
}

/** A call as it will be written, but for its variables. */
export interface RecordedCall extends StepFacts {
  readonly operationId: OperationId;
  readonly response: RecordedResponse;
  /** Parameters in its path, as they were sent. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A webhook as it will be written. */
interface RecordedDelivery extends StepFacts {
  readonly webhook: string;
  readonly response: { readonly status: number };
}

/** A step of a recording in the making. */
export type RecordedStep = RecordedCall | RecordedDelivery;

function pathOf(target: string): string {
  return target.split(/[?#]/)[0] ?? "";
}

async function recordCall(step: CapturedExchange, t: number, pointer: string, known: FindKnown): Promise<RecordedCall> {
  const path = pathOf(step.request.target);
  const found = operationAt(path, { method: step.request.method, anyVersion: true });
  if (!found)
    throw new NotRecordableError("calls no operation of the contract, or several alike", `${pointer}/request`);
  const request = await recordRequest(step.request, found.path, { pointer: `${pointer}/request`, known });
  const { request: said, hidden } = hideWebhook(request.value, found.operation.operationId);
  const redactions = request.redactions.filter((pointer) => !hidden.includes(pointer));
  const response = recordResponse(step.response, { pointer: `${pointer}/response`, known });
  return {
    operationId: found.operation.operationId,
    t,
    request: said,
    response: response.value,
    parameters: found.parameters,
    files: new Map([...request.files, ...response.files]),
    redactions: [...below("/request", redactions), ...below("/response", response.redactions)],
    composed: [...(found.path === path ? [] : ["/request/path"]), ...below("/request", hidden)],
  };
}

async function recordDelivery(
  { webhook, request, response }: CapturedDelivery,
  t: number,
  pointer: string,
  known: FindKnown,
): Promise<RecordedDelivery> {
  const place = { pointer: `${pointer}/request`, known };
  const { value, redactions, files } = await recordRequest(request, pathOf(request.target), place);
  return { webhook, t, request: value, response, files, redactions: below("/request", redactions), composed: [] };
}

/**
 * Steps as they will be written, in the order of time.
 *
 * @throws NotRecordableError when one of them cannot be written.
 */
export function recordSteps(steps: readonly CapturedStep[], known: FindKnown): Promise<readonly RecordedStep[]> {
  const inTime = steps.toSorted((a, b) => a.startedAt - b.startedAt);
  const start = inTime[0]?.startedAt ?? 0;
  return Promise.all(
    inTime.map((step, index) => {
      const t = Math.round(step.startedAt - start);
      const pointer = pointerOf(index, steps.length);
      return "webhook" in step ? recordDelivery(step, t, pointer, known) : recordCall(step, t, pointer, known);
    }),
  );
}

/** JSON pointer to a step of a recording that has so many. */
export function pointerOf(index: number, count: number): string {
  return count === 1 ? "" : `/exchanges/${index}`;
}

/** Whether a step is a call of the user's. */
export function isCall(step: RecordedStep): step is RecordedCall {
  return "operationId" in step;
}
