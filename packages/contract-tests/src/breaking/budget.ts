import { UnreadableContractError } from "../errors/unreadable-contract-error.ts";
import { objectAt } from "./document/json.ts";
import type { Alternative } from "./schema/alternatives.ts";

/** So many pairs of alternatives are compared; the contracts that people publish need some ten thousand. */
const mostPairs = 400_000;

function nameOf({ conjuncts }: Alternative): string {
  const named = conjuncts.flatMap(({ raw, revision }) =>
    Object.entries(objectAt(objectAt(revision.root, "components"), "schemas"))
      .filter(([, schema]) => schema === raw)
      .map(([name]) => name),
  );
  return named.length > 0 ? `the schema ${named.join(" with ")}` : "a schema without a name";
}

/** How many pairs of alternatives one comparison of contracts may look at, so that it ends. */
export class Budget {
  #spent = 0;

  /** @throws UnreadableContractError when too many pairs were compared. */
  spend(a: Alternative): void {
    if (++this.#spent > mostPairs)
      throw new UnreadableContractError(
        nameOf(a),
        `its unions have too many branches that might stand for one another: ${mostPairs} pairs were compared`,
      );
  }
}
