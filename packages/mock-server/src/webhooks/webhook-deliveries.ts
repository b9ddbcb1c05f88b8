import type { Clock } from "../clock/clock.ts";
import type { Log } from "../log/log.ts";
import { endOf, type ImageTask, imageTaskEnvelope } from "../tasks/image-task.ts";
import { callWebhook } from "./call-webhook.ts";
import { objectionTo } from "./callable-address.ts";

/** What became of one webhook. */
interface WebhookDelivery {
  readonly taskId: string;
  readonly url: string;
  readonly state: "refused" | "pending" | "delivered" | "failed";
  /** Why it was refused or failed. */
  readonly reason?: string;
  /** HTTP status of the answer, if there was one. */
  readonly status?: number;
  /** When it came into this state, in ISO 8601. */
  readonly at: string;
}

/** The webhooks of a server: scheduled, refused and called. */
export interface WebhookDeliveries {
  /** Calls the address once the task is done, or writes down why it may not be called. */
  schedule(task: ImageTask, url: string): void;
  /** Every delivery that is remembered, oldest first. */
  list(): readonly WebhookDelivery[];
}

/** An address as the list shows it: to any page that asks, so without its password. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (url.username === "" && url.password === "") return address;
  return Object.assign(url, { username: "***", password: "" }).href;
}

/** How long an answer may take, in milliseconds. */
const patience = 10_000;
/** How many deliveries are remembered. */
const capacity = 1_000;

/** An address as it may be written into a log: user, password and query can hold secrets. */
function withoutSecrets(address: string): string {
  if (!URL.canParse(address)) return "";
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname}`;
}

/** @param closing aborted when the server closes: what is pending then is not called any more */
export function createWebhookDeliveries(clock: Clock, log: Log, closing: AbortSignal): WebhookDeliveries {
  const deliveries = new Map<string, WebhookDelivery>();

  const note = (delivery: Omit<WebhookDelivery, "at">) => {
    deliveries.set(delivery.taskId, { ...delivery, at: new Date(clock.now()).toISOString() });
    const [oldest] = deliveries.keys();
    if (deliveries.size > capacity && oldest !== undefined) deliveries.delete(oldest);
    if (delivery.state !== "pending") log({ event: "webhook", ...delivery, url: withoutSecrets(delivery.url) });
  };

  const deliver = async (task: ImageTask, url: string) => {
    await clock.sleep(Math.max(0, endOf(task) - clock.now()), closing);
    const call = new AbortController();
    const deadline = AbortSignal.any([closing, call.signal]);
    const late = clock.sleep(patience, deadline).then(() => call.abort(new Error("no answer in 10 seconds")));
    late.catch(() => {});
    const result = await callWebhook(url, imageTaskEnvelope(task, clock.now()), deadline);
    call.abort();
    if (!closing.aborted) note({ taskId: task.id, url, ...result });
  };

  return {
    schedule(task, url) {
      const reason = objectionTo(url);
      note({ taskId: task.id, url, ...(reason === undefined ? { state: "pending" } : { state: "refused", reason }) });
      if (reason === undefined) deliver(task, url).catch(() => {});
    },
    list: () => [...deliveries.values()].map((one) => ({ ...one, url: withoutPassword(one.url) })),
  };
}
