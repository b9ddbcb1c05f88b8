import type { PageCells, PageCoverage } from "../src/reporting/page-data.ts";
import { element, folded, shape } from "./element.ts";
import { say } from "./words.ts";

const kinds = ["live", "imported", "documented", "derived", "none"] as const;

type Counts = Record<(typeof kinds)[number], number>;

function countsOf(all: readonly PageCells[]): Counts {
  const counts: Counts = { live: 0, imported: 0, documented: 0, derived: 0, none: 0 };
  for (const cells of all) for (const kind of kinds) counts[kind] += cells[kind]?.length ?? 0;
  return counts;
}

/** How much of a whole has which evidence, as a bar and in words. */
function share(counts: Counts): HTMLElement {
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const label = kinds.flatMap((kind) => (counts[kind] > 0 ? [`${say(kind)} ${counts[kind]}`] : [])).join(", ");
  let x = 0;
  const bars = kinds.map((kind) => {
    const width = all > 0 ? (counts[kind] / all) * 100 : 0;
    const bar = shape("rect", { class: kind, x: x.toFixed(2), y: "0", width: width.toFixed(2), height: "10" });
    x += width;
    return bar;
  });
  const options = {
    viewBox: "0 0 100 10",
    preserveAspectRatio: "none",
    class: "share",
    role: "img",
    "aria-label": label,
  };
  const told = say("cells", { reached: all - counts.none, all });
  return element(
    "span.shares",
    { title: label },
    shape("svg", options, ...bars),
    told,
    element("span.soft", {}, label),
  );
}

function place(name: string, cells: PageCells): HTMLElement {
  const lists = kinds.flatMap((kind) =>
    (cells[kind] ?? []).map((asked) => element(`span.cell.${kind}`, { title: say(kind) }, `${asked} (${say(kind)})`)),
  );
  return element("div.place", {}, element("code", {}, name || say("whole")), " ", ...lists);
}

function part(name: string, places: Readonly<Record<string, PageCells>>): HTMLElement {
  return folded([element("span", {}, name), share(countsOf(Object.values(places)))], () =>
    Object.entries(places).map(([where, cells]) => place(where, cells)),
  );
}

/** What the recordings show of the contract: operations, their parts, and there each cell by its evidence. */
export function coverage(operations: PageCoverage): HTMLElement {
  const parts = Object.values(operations).flatMap((operation) => Object.values(operation));
  return element(
    "section",
    { "aria-labelledby": "coverage" },
    element("h2", { id: "coverage" }, say("coverage")),
    element("p", {}, share(countsOf(parts.flatMap((one) => Object.values(one))))),
    ...Object.entries(operations).map(([operationId, operation]) =>
      folded(
        [
          element("code", {}, operationId),
          share(countsOf(Object.values(operation).flatMap((one) => Object.values(one)))),
        ],
        () => Object.entries(operation).map(([name, places]) => part(name, places)),
      ),
    ),
  );
}
