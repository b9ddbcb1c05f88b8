import type { Clock } from "@haoee/mock-server";
import type { CapturedDelivery, CapturedExchange, CapturedStep } from "../exchange/captured-exchange.ts";
import { askedOperation } from "./asked-operation.ts";
import { jsonOf } from "./json-of.ts";
import { begunIds, isOver } from "./task-rules.ts";

/** Exchanges that belong together, because later ones use ids that earlier ones gave. */
interface Conversation {
  steps: readonly CapturedStep[];
  /** Ids by which further steps are told. */
  ids: readonly string[];
  /** Those of them whose tasks go on. */
  pending: readonly string[];
  /** Webhooks that are still to come. */
  awaited: number;
}

/** Puts steps together to conversations. */
export interface Conversations {
  /**
   * Takes an exchange.
   *
   * @param webhooks how many webhooks will follow
   * @returns how many steps its conversation has by now, 0 when it belongs to none and stands for itself.
   */
  add(exchange: CapturedExchange, webhooks?: number): number;
  /** Takes a webhook. Gives false when no conversation is open that it belongs to. */
  addDelivery(delivery: CapturedDelivery): boolean;
  /** Ends all conversations. */
  close(): void;
}

/** What conversations are made with. */
export interface ConversationsOptions {
  readonly clock: Clock;
  /** Milliseconds without a step after which a conversation is over. */
  readonly idle: number;
  /** Gets the steps of each conversation that is over, in the order in which they began. */
  readonly onEnd: (steps: readonly CapturedStep[]) => void;
}

function mentions({ request }: CapturedStep, id: string): boolean {
  // An id needs no escaping in an address or in JSON; one that did would only be taken for a request of its own.
  return request.target.includes(id) || Buffer.from(request.body).includes(id);
}

function merge(conversations: readonly Conversation[], step: CapturedStep): Conversation {
  const steps = [...conversations.flatMap((one) => one.steps), step];
  return {
    steps: steps.toSorted((one, other) => one.startedAt - other.startedAt),
    ids: conversations.flatMap(({ ids }) => ids),
    pending: conversations.flatMap(({ pending }) => pending),
    awaited: conversations.reduce((sum, { awaited }) => sum + awaited, 0),
  };
}

/** What a conversation is after the last of its steps, undefined when that stands for itself. */
function continued(joined: Conversation, exchange: CapturedExchange, webhooks: number): Conversation | undefined {
  const { operationId = "" } = askedOperation(exchange.request.method, exchange.request.target) ?? {};
  const body = jsonOf(exchange.response.chunks);
  const begun = begunIds(operationId, body);
  if (joined.steps.length === 1 && begun.length === 0) return undefined;
  const over = isOver(operationId, exchange.response.status, body);
  const pending = joined.pending.filter((id) => !(over && mentions(exchange, id)));
  return {
    ...joined,
    ids: [...joined.ids, ...begun],
    pending: [...pending, ...begun],
    awaited: joined.awaited + webhooks,
  };
}

/** Puts steps together to conversations, and ends each when its tasks have ended or nothing more came. */
export function createConversations({ clock, idle, onEnd }: ConversationsOptions): Conversations {
  const open = new Set<Conversation>();
  const closing = new AbortController();

  const end = (conversation: Conversation) => {
    if (open.delete(conversation)) onEnd(conversation.steps);
  };

  const endWhenIdle = async (conversation: Conversation) => {
    await clock.sleep(idle, closing.signal).catch(() => {});
    end(conversation);
  };

  /** Puts a step to what it belongs to. What takes the place of the earlier ones is open anew. */
  const join = (step: CapturedStep): Conversation => {
    const known = [...open].filter(({ ids }) => ids.some((id) => mentions(step, id)));
    for (const one of known) open.delete(one);
    return merge(known, step);
  };

  const settle = (conversation: Conversation) => {
    open.add(conversation);
    if (conversation.pending.length === 0 && conversation.awaited === 0) end(conversation);
    else void endWhenIdle(conversation);
  };

  return {
    add(exchange, webhooks = 0) {
      const conversation = continued(join(exchange), exchange, webhooks);
      if (!conversation) return 0;
      settle(conversation);
      return conversation.steps.length;
    },
    addDelivery(delivery) {
      const joined = join(delivery);
      if (joined.steps.length === 1) return false;
      const received = delivery.response.status < 300;
      settle({ ...joined, awaited: Math.max(0, joined.awaited - (received ? 1 : 0)) });
      return true;
    },
    close() {
      for (const conversation of open) end(conversation);
      closing.abort();
    },
  };
}
