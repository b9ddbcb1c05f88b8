import type { World } from "../behaviours/behaviour.ts";
import { createAdjustableClock } from "../clock/adjustable-clock.ts";
import type { Clock } from "../clock/clock.ts";
import { createFaultDice } from "../faults/draw-faults.ts";
import { createJournal } from "../journal/journal.ts";
import type { Log } from "../log/log.ts";
import { playScenarios } from "../scenarios/play-scenarios.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import type { Settings } from "../settings/settings.ts";
import type { Store } from "../stores/store.ts";
import { createCharacters } from "../tasks/characters.ts";
import { createTaskStore } from "../tasks/task-store.ts";
import { createWebhooks } from "../webhooks/webhooks.ts";
import type { Session } from "./session.ts";
import { createSharedTime } from "./shared-time.ts";

/** What sessions of one mock have in common. */
export interface SessionOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: Settings;
  readonly log: Log;
  readonly answer: World["answer"];
  readonly draw: World["draw"];
  /** The scenarios that all sessions have, as they are now. */
  readonly scenarios: () => readonly Scenario[];
}

/** Begins a session with a world of its own. */
export function beginSession(
  name: string,
  { store: all, clock: base, settings, log, answer, draw, scenarios }: SessionOptions,
): Session {
  const closing = new AbortController();
  const clock = createAdjustableClock(base);
  const store = all.session(name);
  const tasks = createTaskStore(store, settings.seed);
  const webhooks = createWebhooks({
    store,
    tasks,
    clock,
    base,
    log,
    allow: settings.webhookAllow,
    closing: closing.signal,
  });
  const world: World = {
    clock,
    settings,
    tasks,
    characters: createCharacters(store),
    answer,
    draw,
    notify: webhooks.schedule,
  };
  return {
    name,
    store,
    world,
    webhooks,
    clock,
    time: createSharedTime(clock, base, store),
    faults: createFaultDice(settings.seed, settings.faults, store),
    journal: createJournal({ store, log, closing: closing.signal }),
    scenarios: playScenarios(scenarios),
    close() {
      closing.abort();
      // A session that was forgotten must not fill the memory.
      if (!all.lasting) store.clear();
    },
  };
}
