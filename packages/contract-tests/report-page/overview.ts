import { data } from "./data.ts";
import { button, element } from "./element.ts";
import { say, switchLanguage, type Word } from "./words.ts";

function count(number: string, word: Word, look = ""): HTMLElement {
  return element(`div.count${look}`, {}, element("b", {}, number), element("span", {}, say(word)));
}

function levels(level: string): number {
  return data.findings.filter((finding) => finding.level === level).length;
}

function circumstances(): string {
  const { contract, target, tool } = data;
  return [
    say("contract", { version: contract.version, sha256: contract.sha256.slice(0, 12) }),
    `haoee-contract ${tool}`,
    ...(target === null ? [] : [say("target", { target })]),
  ].join(" · ");
}

/** Which share of the whole this is, empty when it is all of it. */
function shareShown(): string {
  const { shard, only } = data;
  return [...(shard === null ? [] : [say("shard", { ...shard })]), ...(only ?? [])].join(", ");
}

function verdict(share: string): string {
  if (!data.ok) return `✘ ${say("failed")}${share && ` (${share})`}`;
  return share === "" ? `✔ ${say("passed")}` : say("passedInShare", { share });
}

/** The verdict and the counts. */
export function overview(redraw: () => void): HTMLElement {
  const errors = levels("error");
  const share = shareShown();
  const language = button(say("otherLanguage"), () => {
    switchLanguage();
    redraw();
  });
  return element(
    "header",
    {},
    element("div.head", {}, element("h1", {}, say("title")), language),
    element(data.ok ? `p.verdict${share === "" ? ".holds" : ""}` : "p.verdict.fails", {}, verdict(share)),
    element("p.soft", {}, circumstances()),
    element(
      "div.counts",
      {},
      count(String(data.recordings.length), "recordings"),
      count(String(errors), "errors", errors > 0 ? ".fails" : ""),
      count(String(levels("warning")), "warnings"),
      count(String(levels("allowed")), "alloweds"),
      count(`${data.ticked.rows} / ${data.ticked.of}`, "ticked"),
      count(String(data.seconds), "seconds"),
    ),
  );
}
