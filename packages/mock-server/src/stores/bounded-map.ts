import type { Budget, Expense } from "./budget.ts";
import type { Capacity } from "./store.ts";

/** Values by key, oldest first, of which the oldest are forgotten beyond a capacity. */
export class BoundedMap {
  readonly #values = new Map<string, unknown>();
  readonly #expenses = new Map<string, Expense>();
  readonly #capacity: Capacity;
  readonly #budget: Budget;
  #characters = 0;

  /** @param budget what it shares with other maps; only values whose characters are counted cost anything */
  constructor(capacity: Capacity, budget: Budget) {
    this.#capacity = capacity;
    this.#budget = budget;
  }

  get values(): ReadonlyMap<string, unknown> {
    return this.#values;
  }

  /** Puts a value, where the one before it of the same key stands. */
  put(key: string, value: unknown): void {
    this.#values.set(key, value);
    this.#pay(key, value);
    for (const [oldest] of this.#values) {
      if (!this.#isExceeded()) return;
      this.#forget(oldest);
    }
  }

  clear(): void {
    for (const key of [...this.#values.keys()]) this.#forget(key);
  }

  #isExceeded(): boolean {
    const { values, characters = Number.POSITIVE_INFINITY } = this.#capacity;
    return this.#values.size > values || this.#characters > characters;
  }

  #pay(key: string, value: unknown): void {
    // What is not bounded by its characters need not be written to be measured.
    if (this.#capacity.characters === undefined) return;
    this.#refund(key);
    const characters = JSON.stringify(value).length;
    this.#characters += characters;
    this.#expenses.set(
      key,
      this.#budget.spend(characters, () => this.#forget(key)),
    );
  }

  #refund(key: string): void {
    const expense = this.#expenses.get(key);
    if (!expense) return;
    this.#budget.giveBack(expense);
    this.#characters -= expense.characters;
    this.#expenses.delete(key);
  }

  #forget(key: string): void {
    this.#refund(key);
    this.#values.delete(key);
  }
}
