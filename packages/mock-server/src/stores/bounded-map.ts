import type { Capacity } from "./store.ts";

/** Values by key, oldest first, of which the oldest are forgotten beyond a capacity. */
export class BoundedMap {
  readonly #values = new Map<string, unknown>();
  readonly #sizes = new Map<string, number>();
  readonly #capacity: Capacity;
  #characters = 0;

  constructor(capacity: Capacity) {
    this.#capacity = capacity;
  }

  get values(): ReadonlyMap<string, unknown> {
    return this.#values;
  }

  /** Puts a value, where the one before it of the same key stands. */
  put(key: string, value: unknown): void {
    this.#measure(key, value);
    this.#values.set(key, value);
    for (const [oldest] of this.#values) {
      if (!this.#isExceeded()) return;
      this.#forget(oldest);
    }
  }

  clear(): void {
    this.#values.clear();
    this.#sizes.clear();
    this.#characters = 0;
  }

  #isExceeded(): boolean {
    const { values, characters = Number.POSITIVE_INFINITY } = this.#capacity;
    return this.#values.size > values || this.#characters > characters;
  }

  #measure(key: string, value: unknown): void {
    // What is not bounded by its characters need not be written to be measured.
    if (this.#capacity.characters === undefined) return;
    const size = JSON.stringify(value).length;
    this.#characters += size - (this.#sizes.get(key) ?? 0);
    this.#sizes.set(key, size);
  }

  #forget(key: string): void {
    this.#characters -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
    this.#values.delete(key);
  }
}
