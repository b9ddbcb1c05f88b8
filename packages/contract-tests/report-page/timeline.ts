import type { PageExchange } from "../src/reporting/page-data.ts";
import type { StreamShape } from "../src/reporting/stream-shape.ts";
import { element, shape } from "./element.ts";
import { say } from "./words.ts";

const width = 600;
const height = 56;
const base = 40;

function axis(end: number): SVGElement[] {
  const label = (x: number, anchor: string, text: string) =>
    shape("text", { x: String(x), y: String(height - 2), "text-anchor": anchor }, text);
  return [
    shape("line", { x1: "0", y1: String(base), x2: String(width), y2: String(base) }),
    label(0, "start", "0 ms"),
    label(width, "end", `${Math.round(end)} ms`),
  ];
}

function drawing(label: string, ...content: readonly SVGElement[]): HTMLElement {
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label }, ...content);
  return element("figure", {}, element("figcaption", {}, label), svg);
}

/** A stream on an axis of time: a bar for each chunk, its area by its bytes. */
export function streamTimeline(
  { bars, end, chunks, bytes, silence }: StreamShape,
  events: number | undefined,
): HTMLElement {
  const most = Math.max(1, ...bars.map(([, size]) => size));
  const path = bars.map(([t, size]) => {
    const x = Math.min(width - 1, Math.max(1, end > 0 ? (t / end) * width : 1));
    return `M${x.toFixed(1)} ${base}v${-Math.max(3, Math.sqrt(size / most) * (base - 4)).toFixed(1)}`;
  });
  const told = say("stream", { chunks, bytes, end: Math.round(end), silence: Math.round(silence) });
  const label = events === undefined ? told : `${told}, ${say("events", { events })}`;
  return drawing(label, ...axis(end), shape("path", { d: path.join("") }));
}

/** The exchanges of a flow on an axis of time. */
export function flowTimeline(exchanges: readonly PageExchange[]): HTMLElement {
  const end = exchanges.at(-1)?.t ?? 0;
  const points = exchanges.map(({ t, operationId, status }) => {
    const x = end > 0 ? 5 + (t / end) * (width - 10) : 5;
    return shape(
      "circle",
      { cx: x.toFixed(1), cy: "24", r: "5" },
      shape("title", {}, `${operationId} ${status}, ${t} ms`),
    );
  });
  return drawing(say("flow", { end: Math.round(end) }), ...axis(end), ...points);
}
