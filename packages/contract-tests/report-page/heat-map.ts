import type { PageRecording } from "../src/reporting/page-data.ts";
import { data } from "./data.ts";
import { button, element } from "./element.ts";
import type { Filter } from "./filter.ts";
import { say } from "./words.ts";

const proofs = ["schema", "strict", "grammar", "client", "mock"] as const;

type Proof = (typeof proofs)[number];

function cell(
  entry: string,
  proof: Proof,
  recordings: readonly PageRecording[],
  choose: (filter: Partial<Filter>) => void,
): HTMLElement {
  const tried = recordings.filter(({ proofs: found }) => found[proof].verdict !== "absent").length;
  const failed = recordings.filter(({ proofs: found }) => found[proof].verdict === "fails").length;
  const verdict = tried === 0 ? "absent" : failed > 0 ? "fails" : "holds";
  const text = { absent: "–", holds: `✔ ${tried}`, fails: `✘ ${failed}` }[verdict];
  const label = `${entry || say("all")}, ${proof}: ${say(verdict)}, ${failed} ${say("failures", { of: tried })}`;
  return element(
    `td.${verdict}`,
    {},
    button(text, () => choose({ entry, proof }), { "aria-label": label, title: label }),
  );
}

/** How many recordings of each entry hold each proof. */
export function heatMap(choose: (filter: Partial<Filter>) => void): HTMLElement {
  const entries = Map.groupBy(data.recordings, ({ entry }) => entry);
  const row = (name: string, entry: string, recordings: readonly PageRecording[]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      ...proofs.map((proof) => cell(entry, proof, recordings, choose)),
    );
  return element(
    "section",
    { "aria-labelledby": "heat" },
    element("h2", { id: "heat" }, say("heatMap")),
    element("p.soft", {}, say("heatHint")),
    element(
      "div.wide",
      { tabindex: "0", role: "region", "aria-labelledby": "heat" },
      element(
        "table.heat",
        {},
        element(
          "thead",
          {},
          element("tr", {}, ...[say("entry"), ...proofs].map((name) => element("th", { scope: "col" }, name))),
        ),
        element(
          "tbody",
          {},
          row(say("all"), "", data.recordings),
          ...[...entries].map(([entry, found]) => row(entry, entry, found)),
        ),
      ),
    ),
  );
}
