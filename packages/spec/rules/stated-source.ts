import { sources } from "../src/source.ts";
import { operationsOf } from "./document.ts";
import type { Problem, Rule } from "./rule.ts";
import { objectsBelow } from "./walk.ts";

const stated = ["x-source", "x-title", "x-docs-status"];

function missing({ value, pointer }: ReturnType<typeof operationsOf>[number]): Problem[] {
  return stated.filter((key) => !value[key]).map((key) => ({ at: pointer, message: `has no \`${key}\`` }));
}

export const statedSource: Rule = {
  name: "stated-source",
  reason: "Nothing inferred may pass for documented, so every operation and contested fact says how well it is known.",
  check: ({ document }) => [
    ...operationsOf(document).flatMap(missing),
    ...[...objectsBelow(document, "#")]
      .filter(({ value }) => "x-source" in value && !(sources as readonly unknown[]).includes(value["x-source"]))
      .map(({ pointer }) => ({ at: `${pointer}/x-source`, message: `is none of ${sources.join(", ")}` })),
  ],
};
