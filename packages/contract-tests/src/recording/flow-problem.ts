import { valueAt } from "../json-pointer.ts";
import type { Exchange } from "./recording.ts";
import { placeholdersOf } from "./variables.ts";

/** What is wrong with the variables of a recording, and where in its list of exchanges. */
export interface FlowProblem {
  readonly exchange: number;
  /** JSON pointer within the exchange. */
  readonly pointer: string;
  readonly reason: string;
}

function leadsToText({ response }: Exchange, pointer: string): boolean {
  return ["string", "number"].includes(typeof valueAt(response.body, pointer));
}

/** The first variable that nothing has bound when a request uses it, or that its own answer does not hold. */
export function flowProblem(exchanges: readonly Exchange[]): FlowProblem | undefined {
  const bound = new Set<string>();
  for (const [exchange, step] of exchanges.entries()) {
    const unbound = placeholdersOf(step.request).find((name) => !bound.has(name));
    if (unbound)
      return { exchange, pointer: "/request", reason: `uses {{${unbound}}}, which no exchange before it binds` };
    for (const [name, pointer] of Object.entries(step.binds)) {
      if (!leadsToText(step, pointer)) {
        return { exchange, pointer: `/binds/${name}`, reason: `leads to no text or number of the answer: ${pointer}` };
      }
      bound.add(name);
    }
  }
  return undefined;
}
