import type { World } from "../behaviours/behaviour.ts";
import { createAdjustableClock } from "../clock/adjustable-clock.ts";
import type { Clock } from "../clock/clock.ts";
import { createFaultDice } from "../faults/draw-faults.ts";
import { parseFaultRule } from "../faults/parse-fault-rules.ts";
import { createJournal } from "../journal/journal.ts";
import type { Log } from "../log/log.ts";
import type { Settings } from "../settings/settings.ts";
import { createMemoryTaskStore } from "../tasks/memory-task-store.ts";
import { createWebhookDeliveries } from "../webhooks/webhook-deliveries.ts";
import type { Session } from "./session.ts";

/** What sessions of one mock have in common. */
export interface SessionOptions {
  readonly clock: Clock;
  readonly settings: Settings;
  readonly log: Log;
  readonly answer: World["answer"];
  readonly draw: World["draw"];
}

/** Begins a session with a world of its own. */
export function beginSession(name: string, { clock: base, settings, log, answer, draw }: SessionOptions): Session {
  const closing = new AbortController();
  const clock = createAdjustableClock(base);
  const webhooks = createWebhookDeliveries(clock, log, closing.signal);
  const world: World = {
    clock,
    settings,
    tasks: createMemoryTaskStore(),
    taskDuration: (settings.taskSeconds ?? 3) * 1000,
    answer,
    draw,
    notify: webhooks.schedule,
  };
  return {
    name,
    world,
    webhooks,
    clock,
    faults: createFaultDice(settings.seed, settings.faults.map(parseFaultRule)),
    journal: createJournal(),
    close: () => closing.abort(),
  };
}
