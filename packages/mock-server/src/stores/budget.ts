/** What was spent of a budget. */
export interface Expense {
  readonly characters: number;
}

/** So many characters for several owners: beyond them the expenses that are oldest, whosever they are, are given back. */
export class Budget {
  /** Oldest first, each with what gives it up. */
  readonly #expenses = new Map<Expense, () => void>();
  readonly #most: number;
  #spent = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** @param release gives back this expense; called when it is the oldest and there is too little for a newer one */
  spend(characters: number, release: () => void): Expense {
    const expense = { characters };
    this.#expenses.set(expense, release);
    this.#spent += characters;
    for (const [oldest, releaseOldest] of this.#expenses) {
      if (this.#spent <= this.#most || oldest === expense) break;
      releaseOldest();
    }
    return expense;
  }

  giveBack(expense: Expense): void {
    if (this.#expenses.delete(expense)) this.#spent -= expense.characters;
  }
}
