import { pointerSteps } from "../../json-pointer.ts";
import { essenceOf } from "../../judge/answer-schema.ts";
import { judgeValue } from "../../judge/judge-value.ts";
import { parseJson } from "../../parse-json.ts";
import type { Delivery, Exchange } from "../../recording/recording.ts";
import { lostShape } from "../../stories/lost-shape.ts";
import { mockTaskTime } from "../../stories/mock-pace.ts";
import type { Mock } from "../../stories/mock-story.ts";
import { type AskedWebhook, askedWebhook } from "../../tasks/asked-webhook.ts";
import type { Draft } from "../finding.ts";
import { callbackSchema } from "./callback-schema.ts";
import { judged } from "./judged.ts";
import { failure, type Site } from "./proof.ts";
import { type ReceivedWebhook, startWebhookReceiver, type WebhookReceiver } from "./webhook-receiver.ts";

/** The webhooks of a flow that the mock server is asked for, too. */
export interface MockWebhooks extends AsyncDisposable {
  /** The exchanges, asking for calls of a receiver on this machine. */
  readonly exchanges: readonly Exchange[];
  /** How many recorded deliveries can be compared. */
  readonly compared: number;
  /** Lets time pass at the mock, and waits for what it calls at the end of a task before it goes on. */
  pass(milliseconds: number): Promise<void>;
  /** Lets the last task end, and compares every delivery with the one that came. */
  findings(): Promise<readonly Draft[]>;
}

function replacedAt(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  return { ...Object(value), [step]: replacedAt(Object(value)[step], rest, text) };
}

function calling(exchange: Exchange, { pointer }: AskedWebhook, address: string): Exchange {
  // The pointer leads to a text, in whose place is another.
  const request = replacedAt(exchange.request, pointerSteps(pointer), address) as Exchange["request"];
  return { ...exchange, request };
}

function bodyOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function bodyFindings(site: Site, { request }: Delivery, { webhook, text }: ReceivedWebhook, model: boolean) {
  const schema = callbackSchema(webhook) ?? {};
  const body = bodyOf(text);
  if (body === undefined) return [failure(site, "json", "the mock sent what is no JSON")];
  const lost = lostShape(request.body, body).map(
    ({ pointer, reason }): Draft => ({
      ...failure(site, "shape", `the mock's delivery: ${reason}`, pointer),
      level: model ? "error" : "warning",
    }),
  );
  return [...judged(site, () => judgeValue(schema, body)), ...lost];
}

function compare(site: Site, recorded: Delivery, received: ReceivedWebhook | undefined, model: boolean) {
  if (!received) return [failure(site, "no-delivery", `the mock did not make the call ${recorded.webhook}`)];
  const { method, mediaType } = received;
  const wanted = essenceOf(recorded.request.headers["content-type"] ?? "application/json");
  if (method !== recorded.request.method)
    return [failure(site, "address", `the mock called by ${method} in place of ${recorded.request.method}`)];
  if (mediaType !== wanted) return [failure(site, "media-type", `the mock sent ${mediaType} in place of ${wanted}`)];
  return bodyFindings(site, recorded, received, model);
}

/** A request of the flow that asks for a webhook which the recording holds. */
interface Ask {
  readonly exchange: Exchange;
  readonly asked: AskedWebhook;
}

function asksOf(exchanges: readonly Exchange[], deliveries: readonly Delivery[]): readonly Ask[] {
  return exchanges.flatMap((exchange) => {
    const asked = exchange.response.status < 400 ? askedWebhook(exchange) : undefined;
    return asked && deliveries.some(({ webhook }) => webhook === asked.webhook) ? [{ exchange, asked }] : [];
  });
}

/** Time at the mock that stops at the end of each task until its call has come: one under way would be ended by time that passes. */
function stoppingAt(ends: readonly number[], mock: Mock, receiver: WebhookReceiver) {
  let now = 0;
  async function passTo(time: number): Promise<void> {
    for (const end of ends.filter((one) => one > now && one <= time)) {
      await mock.pass(end - now);
      now = end;
      await receiver.came(ends.filter((one) => one <= now).length);
    }
    await mock.pass(time - now);
    now = time;
  }
  return {
    pass: (milliseconds: number) => passTo(now + milliseconds),
    passToEnd: () => passTo(Math.max(now, ...ends)),
  };
}

/**
 * The n-th call of each webhook. The mock calls once for each task that asks, where the gateway may have called more often:
 * what came beyond the tasks is compared with the last call.
 */
function callFor(
  place: number,
  deliveries: readonly Delivery[],
  asks: readonly Ask[],
  received: readonly ReceivedWebhook[],
) {
  const name = deliveries[place]?.webhook;
  const tasks = asks.filter(({ asked }) => asked.webhook === name).length;
  const came = received.filter(({ webhook }) => webhook === name);
  const before = deliveries.slice(0, place).filter(({ webhook }) => webhook === name).length;
  return came[Math.min(before, tasks - 1)];
}

/**
 * Has the mock server make the webhooks that a flow recorded, calling a receiver that answers with the recorded status.
 *
 * @param model Whether every recorded field must come.
 */
export async function expectWebhooks(
  exchanges: readonly Exchange[],
  deliveries: readonly Delivery[],
  mock: Mock,
  model: boolean,
): Promise<MockWebhooks> {
  const statusOf = (name: string) => deliveries.find(({ webhook }) => webhook === name)?.response.status ?? 200;
  const receiver = await startWebhookReceiver(statusOf);
  const asks = asksOf(exchanges, deliveries);
  const ends = asks.map(({ exchange }) => exchange.t + mockTaskTime);
  const time = stoppingAt(ends, mock, receiver);
  const isAsked = ({ webhook }: Delivery): boolean => asks.some(({ asked }) => asked.webhook === webhook);
  return {
    exchanges: exchanges.map((one) => {
      const ask = asks.find(({ exchange }) => exchange === one);
      return ask ? calling(one, ask.asked, receiver.addressOf(ask.asked.webhook)) : one;
    }),
    compared: deliveries.filter(isAsked).length,
    pass: time.pass,
    async findings() {
      await time.passToEnd();
      return deliveries.flatMap((delivery, place) => {
        const site: Site = { exchange: place, operationId: delivery.webhook, side: "webhook" };
        if (!isAsked(delivery)) return [];
        return compare(site, delivery, callFor(place, deliveries, asks, receiver.received), model);
      });
    },
    [Symbol.asyncDispose]: () => receiver[Symbol.asyncDispose](),
  };
}
