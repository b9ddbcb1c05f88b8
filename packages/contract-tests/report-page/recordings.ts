import type { PageExchange, PageRecording } from "../src/reporting/page-data.ts";
import { data } from "./data.ts";
import { element, folded } from "./element.ts";
import { type Filter, showsRecording } from "./filter.ts";
import { flowTimeline, streamTimeline } from "./timeline.ts";
import { say } from "./words.ts";

const marks = { holds: "✔", fails: "✘", absent: "–" } as const;

function proofRows({ proofs, flow, genuineness }: PageRecording): HTMLElement {
  const rows = Object.entries({ ...proofs, flow, genuineness }).map(([name, { verdict, evidence }]) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      element(`td.${verdict}`, {}, `${marks[verdict]} ${say(verdict)}`),
      element("td", {}, evidence),
    ),
  );
  return element("table.proofs", {}, element("tbody", {}, ...rows));
}

function exchangeRow({ operationId, status, mediaType, t, stream, events }: PageExchange): HTMLElement {
  const line = element("p", {}, element("code", {}, operationId), ` ${status} ${mediaType}, ${t} ms`);
  return element("div", {}, line, ...(stream ? [streamTimeline(stream, events)] : []));
}

function opened(recording: PageRecording): HTMLElement[] {
  const { exchanges, recordedAt, authenticity } = recording;
  const time = recordedAt === null ? say("notRecorded") : say("recordedAt", { time: recordedAt });
  return [
    element("p.soft", {}, `${time} · ${say("genuineness", authenticity)}`),
    proofRows(recording),
    ...(exchanges.length > 1 ? [flowTimeline(exchanges)] : []),
    ...exchanges.map(exchangeRow),
  ];
}

function item(recording: PageRecording): HTMLElement {
  const verdicts = Object.entries(recording.proofs).map(([name, { verdict }]) =>
    element(`span.mark.${verdict}`, { title: `${name}: ${say(verdict)}` }, `${marks[verdict]} ${name}`),
  );
  const name = element("code", {}, recording.recording);
  return folded([name, element("span.badge.plain", {}, say(recording.kind)), ...verdicts], () => opened(recording));
}

/** The recordings that are shown, each with its proofs and the course of its streams. */
export function recordings(filter: Filter): HTMLElement {
  const shown = data.recordings.filter((recording) => showsRecording(filter, recording));
  return element(
    "section",
    { "aria-labelledby": "recordings" },
    element(
      "h2",
      { id: "recordings" },
      `${say("recordings")} `,
      element("small", {}, say("shown", { shown: shown.length, all: data.recordings.length })),
    ),
    ...shown.map(item),
  );
}
