import type { PageFinding, PagePlace } from "../src/reporting/page-data.ts";
import { data } from "./data.ts";
import { button, element } from "./element.ts";
import { type Filter, showsFinding } from "./filter.ts";
import { say } from "./words.ts";

const atOnce = 50;

function excerpt(title: string, { name, excerpt: { first, marked, lines } }: PagePlace): HTMLElement {
  const rows = lines.map((line, index) =>
    element(
      first + index === marked ? "span.line.marked" : "span.line",
      {},
      element("span.number", {}, `${first + index === marked ? "→" : ""} ${first + index}`),
      `${line}\n`,
    ),
  );
  const body = rows.length > 0 ? element("pre", { tabindex: "0" }, ...rows) : element("p.soft", {}, say("withheld"));
  return element("figure", {}, element("figcaption", {}, `${title} `, element("code", {}, name)), body);
}

function difference(lines: NonNullable<PageFinding["difference"]>): HTMLElement {
  const signs = { expected: "−", found: "+", both: " ", gap: "…" } as const;
  const rows = lines.map(({ side, text }) => element(`span.line.${side}`, {}, `${signs[side]} ${text}\n`));
  return element(
    "figure",
    {},
    element("figcaption", {}, say("difference")),
    element("pre", { tabindex: "0" }, ...rows),
  );
}

function article(finding: PageFinding): HTMLElement {
  const { id, level, source, rule, recording, exchange, operationId, side, pointer, message, contract, recorded } =
    finding;
  const link = element("a.link", { href: `#finding-${id}`, "aria-label": `${say("permalink")} ${id}` }, id);
  return element(
    `article.${level}`,
    { id: `finding-${id}`, tabindex: "-1" },
    element(
      "h3",
      {},
      element("span.badge", {}, say(level)),
      element("span.badge.plain", {}, `${source}/${rule}`),
      ` ${message} `,
      link,
    ),
    element(
      "p.soft",
      {},
      element("code", {}, recording),
      ` · ${say("exchange", { number: exchange })} · ${operationId} · ${say(side)} `,
      element("code", {}, pointer || say("whole")),
    ),
    ...(contract ? [excerpt(say("contractSays"), contract)] : []),
    ...(recorded ? [excerpt(say("recordingHolds"), recorded)] : []),
    ...(finding.difference ? [difference(finding.difference)] : []),
  );
}

/** Findings a page at a time: a great many would keep a browser busy. */
function paged(findings: readonly PageFinding[]): HTMLElement {
  const list = element("div", {});
  const show = (from: number): void => {
    list.append(...findings.slice(from, from + atOnce).map(article));
    const left = findings.length - from - atOnce;
    if (left <= 0) return;
    const more = button(say("more", { count: Math.min(atOnce, left) }), () => {
      more.remove();
      show(from + atOnce);
    });
    list.append(more);
  };
  show(0);
  return list;
}

function facts(): HTMLElement[] {
  if (data.facts.length === 0) return [];
  const items = data.facts.map(({ entry, fact, evidence }) =>
    element("li", {}, element("b", {}, `${entry} ${fact}`.trim()), ` ${evidence}`),
  );
  return [element("h3", {}, say("facts")), element("ul", {}, ...items)];
}

/** The findings that are shown, each with what the contract says, what was recorded, and what differs. */
export function findings(filter: Filter): HTMLElement {
  const shown = data.findings.filter((finding) => showsFinding(filter, finding));
  return element(
    "section",
    { "aria-labelledby": "findings" },
    element(
      "h2",
      { id: "findings" },
      `${say("findings")} `,
      element("small", {}, say("shown", { shown: shown.length, all: data.findings.length })),
    ),
    ...facts(),
    shown.length > 0 ? paged(shown) : element("p", {}, say("noFindings")),
  );
}
