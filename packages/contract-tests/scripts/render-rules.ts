import type { Bump } from "../src/breaking/bump.ts";
import { sidedChanges, wholeChanges } from "../src/breaking/operations/operation-changes.ts";
import { schemaChanges } from "../src/breaking/rules/schema-changes.ts";
import { notCompared } from "../test/support/breaking-corpus.ts";

interface Row {
  readonly id: string;
  readonly about: string;
  readonly request: Bump;
  readonly response: Bump;
}

function sidedRows(): readonly Row[] {
  return Object.entries(sidedChanges).map(([id, { about, bump }]) => ({ id, about, ...bump }));
}

/** A change of a schema has a rule for each direction, or one for both. */
function schemaRows(): readonly Row[] {
  return Object.values(schemaChanges).flatMap(({ about, narrowed, widened }) => {
    const rulings = narrowed.id === widened.id ? [narrowed] : [narrowed, widened];
    return rulings.map(({ id, bump }) => ({ id, about, ...bump }));
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, head.map(() => "---"), ...rows];
  return all.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function sidedTable(rows: readonly Row[]): string {
  return table(
    ["rule", "of a request", "of an answer", "what changed"],
    rows.map(({ id, about, request, response }) => [`\`…-${id}\``, request, response, about]),
  );
}

/** The rules of `breaking` as tables of Markdown, and what they leave out, below a heading each. */
export function renderRules(): string {
  const whole = Object.entries(wholeChanges).map(([id, { about, bump }]) => [`\`${id}\``, bump, about]);
  return [
    "## Operations",
    table(["rule", "bump", "what changed"], whole),
    "## What is sent and received",
    sidedTable(sidedRows()),
    "## Schemas",
    sidedTable(schemaRows()),
    "## Not compared",
    "A change of these is not told:",
    notCompared.map(({ title }) => `- ${title}`).join("\n"),
  ].join("\n\n");
}
