import { button, element } from "./element.ts";
import { everything, type Filter } from "./filter.ts";
import { say, type Word } from "./words.ts";

function select(
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  choose: (value: string) => void,
): HTMLElement {
  const field = document.createElement("select");
  field.append(
    ...[["", say("all")] as const, ...options].map(
      ([option, name]) => new Option(name, option, false, option === value),
    ),
  );
  field.addEventListener("change", () => choose(field.value));
  return element("label", {}, `${label} `, field);
}

function wordOptions(words: readonly Word[]): readonly (readonly [string, string])[] {
  return words.map((word) => [word, say(word)]);
}

const sources = ["schema", "strict", "grammar", "client", "mock", "flow", "genuineness", "file"];

/** What narrows the page: a search and choices. */
export function controls(filter: Filter, change: (filter: Partial<Filter>) => void): HTMLElement {
  const search = document.createElement("input");
  Object.assign(search, { type: "search", value: filter.search, placeholder: say("searchHint") });
  search.addEventListener("input", () => change({ search: search.value }));
  const entry = filter.entry === "" ? [] : [element("span.badge.plain", {}, `${say("entry")}: ${filter.entry}`)];
  return element(
    "form.controls",
    { role: "search" },
    element("label.search", {}, `${say("search")} `, search),
    select(say("level"), filter.level, wordOptions(["error", "warning", "allowed"]), (level) => change({ level })),
    select(
      say("proof"),
      filter.proof,
      sources.map((source) => [source, source] as const),
      (proof) => change({ proof }),
    ),
    select(say("kind"), filter.kind, wordOptions(["live", "imported", "documented", "derived"]), (kind) =>
      change({ kind }),
    ),
    ...entry,
    button(say("reset"), () => change(everything)),
  );
}
