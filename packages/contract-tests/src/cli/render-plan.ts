import { styleText } from "node:util";
import { count } from "../count.ts";
import { printable } from "../printable.ts";
import type { PlayCost } from "../recorder/play-cost.ts";
import type { Target } from "../target/target.ts";
import { renderColumns } from "./render-columns.ts";

const meaning = {
  live: "live evidence of the gateway",
  imported: "imported: not the gateway's own server",
  derived: "derived: a server of this machine is evidence of nothing",
} as const;

function sum(costs: readonly PlayCost[], amount: (cost: PlayCost) => number): number {
  return costs.reduce((total, cost) => total + amount(cost), 0);
}

function renderCost({ entry, name, operations, models, creating, pollsAtMost }: PlayCost): readonly string[] {
  const polls = pollsAtMost > 0 ? `${pollsAtMost} at most` : "none";
  return [entry, name, operations.join(" → "), models.map(printable).join(", "), String(creating), polls];
}

/** What is about to be sent: a row for each recording, what may be charged for, and where the run will stop. */
export function renderPlan(costs: readonly PlayCost[], { url, kind }: Target, maxRequests: number): string {
  const rows = [["entry", "recording", "operations", "model", "creates", "polls"], ...costs.map(renderCost)];
  const [head = "", ...lines] = renderColumns(rows).split("\n");
  const creating = sum(costs, (cost) => cost.creating);
  const atMost = sum(costs, (cost) => cost.creating + cost.reading + cost.pollsAtMost);
  const limit = atMost > maxRequests ? ", which may end the run before the plan" : "";
  return [
    `${count(costs.length, "recording")} of ${url.href} (${meaning[kind]})`,
    "",
    styleText("bold", head, { stream: process.stderr }),
    ...lines,
    "",
    `${count(creating, "call creates", "calls create")} something and may be charged for; ${count(atMost, "request")} at the most, polls included`,
    `No more than ${count(maxRequests, "request")} will leave (--max-requests)${limit}`,
  ].join("\n");
}
