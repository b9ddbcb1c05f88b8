import type { Clock } from "./clock.ts";

/** Who waits, and until when by the clock that it waits for. */
interface Sleeper {
  readonly due: number;
  readonly wake: () => void;
}

/** A clock that may stand still. */
interface StoppableClock extends Pick<Clock, "now"> {
  isFrozen(): boolean;
}

/** Longest that timers can wait, in milliseconds. Source: Node.js, setTimeout. */
const longest = 2 ** 31 - 1;

/**
 * One sleep of the base serves all sleepers, the next of whom it wakes: hundreds of streams sleep at once, each for some
 * milliseconds.
 */
export class Sleepers {
  readonly #base: Clock;
  readonly #clock: StoppableClock;
  readonly #all = new Set<Sleeper>();
  #alarm: { readonly due: number; readonly off: AbortController } | undefined;

  /** @param base sleeps for the clock that they wait for */
  constructor(base: Clock, clock: StoppableClock) {
    this.#base = base;
    this.#clock = clock;
  }

  add(sleeper: Sleeper): void {
    this.#all.add(sleeper);
    if (this.#alarm && sleeper.due < this.#alarm.due) this.#turnOff();
    this.#setAlarm();
  }

  remove(sleeper: Sleeper): void {
    this.#all.delete(sleeper);
    if (this.#all.size === 0) this.#turnOff();
  }

  /** Looks at the clock again, which was changed. */
  review(): void {
    this.#turnOff();
    this.#wakeDue();
    this.#setAlarm();
  }

  #wakeDue(): void {
    const now = this.#clock.now();
    for (const sleeper of this.#all) {
      if (sleeper.due > now) continue;
      this.#all.delete(sleeper);
      sleeper.wake();
    }
  }

  #setAlarm(): void {
    if (this.#alarm || this.#clock.isFrozen() || this.#all.size === 0) return;
    let due = Number.POSITIVE_INFINITY;
    for (const sleeper of this.#all) due = Math.min(due, sleeper.due);
    const alarm = { due, off: new AbortController() };
    this.#alarm = alarm;
    const wait = Math.min(longest, Math.max(0, due - this.#clock.now()));
    this.#base.sleep(wait, alarm.off.signal).then(
      () => this.#ring(alarm.off.signal),
      () => {},
    );
  }

  #turnOff(): void {
    this.#alarm?.off.abort();
    this.#alarm = undefined;
  }

  #ring({ aborted }: AbortSignal): void {
    // It may be turned off between its time and its ringing.
    if (aborted) return;
    this.#alarm = undefined;
    this.#wakeDue();
    this.#setAlarm();
  }
}
