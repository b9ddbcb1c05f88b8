import type { Clock } from "@haoee/mock-server";
import type { CapturedDelivery } from "../exchange/captured-exchange.ts";
import { askedOperation } from "./asked-operation.ts";
import { createConversations } from "./conversations.ts";
import type { PassedExchange } from "./passed-exchange.ts";
import type { ExchangeEvent, RecorderEvent } from "./recorder-event.ts";
import { createRecordingQueue, type Keep } from "./recording-queue.ts";

/** What takes down the exchanges that have passed. */
export interface ExchangeRecorder {
  /** @param webhooks how many webhooks will follow */
  add(passed: PassedExchange, webhooks?: number): void;
  addDelivery(delivery: CapturedDelivery): void;
  /** Writes what is open and resolves once it is written. */
  close(): Promise<void>;
}

/** What a recorder is made with. */
export interface ExchangeRecorderOptions {
  readonly keep: Keep;
  readonly clock: Clock;
  /** Milliseconds without a step after which a flow is over. */
  readonly flowIdle: number;
  readonly tell: (event: RecorderEvent) => void;
}

/** What is told of an exchange: the path of the operation, since its own and its query may hold a key. */
function eventOf(passed: PassedExchange, flow: number): ExchangeEvent {
  const { method, target, startedAt, duration, status = null, bytes, pieces, captured } = passed;
  const { operationId = null, path = null } = askedOperation(method, target) ?? {};
  const reason = typeof captured === "string" ? captured : null;
  const [at, ms] = [new Date(startedAt).toISOString(), Math.round(duration * 10) / 10];
  return { event: "exchange", at, method, operationId, path, status, ms, bytes, pieces, flow, reason };
}

/** Makes a recorder that puts exchanges to flows, writes each when it is over, and tells everything it does. */
export function createExchangeRecorder({ keep, clock, flowIdle, tell }: ExchangeRecorderOptions): ExchangeRecorder {
  const queue = createRecordingQueue(keep, tell);
  const conversations = createConversations({ clock, idle: flowIdle, onEnd: (steps) => queue.add(steps) });
  return {
    add(passed, webhooks = 0) {
      const { captured } = passed;
      const flow = typeof captured === "string" ? 0 : conversations.add(captured, webhooks);
      tell(eventOf(passed, flow));
      if (typeof captured !== "string" && flow === 0) queue.add([captured]);
    },
    addDelivery(delivery) {
      const { startedAt, webhook, response } = delivery;
      const reason = conversations.addDelivery(delivery) ? null : "no flow is open that it belongs to";
      tell({ event: "webhook", at: new Date(startedAt).toISOString(), webhook, status: response.status, reason });
    },
    close() {
      conversations.close();
      return queue.written();
    },
  };
}
