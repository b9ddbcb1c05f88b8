/** How many damages of one sort were tried, and how many of them were refused. */
interface Tally {
  readonly tried: number;
  readonly refused: number;
}

/** Counts damages by sort. */
export class DamageTable {
  readonly #sorts = new Map<string, Tally>();

  /** Counts one damage. */
  add(sort: string, refused: boolean): void {
    const before = this.#sorts.get(sort) ?? { tried: 0, refused: 0 };
    this.#sorts.set(sort, { tried: before.tried + 1, refused: before.refused + Number(refused) });
  }

  /** How many damages were tried. */
  get tried(): number {
    return [...this.#sorts.values()].reduce((sum, { tried }) => sum + tried, 0);
  }

  /** The share of each sort that was refused, from 0 to 1. */
  get shares(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#sorts].map(([sort, { tried, refused }]) => [sort, refused / tried]));
  }

  /** The table for people, a line for each sort. */
  toString(): string {
    const lines = [...this.#sorts].map(([sort, { tried, refused }]) => {
      const share = ((100 * refused) / tried).toFixed(1).padStart(6);
      return `${share} % of ${String(tried).padStart(6)}  ${sort}`;
    });
    return lines.join("\n");
  }
}
