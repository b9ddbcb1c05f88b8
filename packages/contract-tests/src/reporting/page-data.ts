import type { Cell, Coverage } from "../coverage/coverage.ts";
import type { CellEvidence } from "../recording/evidence-kinds.ts";
import { isTicked } from "../verification/catalogue/entry-result.ts";
import type { Finding } from "../verification/finding.ts";
import type { ExchangeSummary, RecordingResult, Verification } from "../verification/verification.ts";
import type { DifferingLine } from "./differing-lines.ts";
import type { FailingFact } from "./failing-facts.ts";
import type { Excerpt } from "./place.ts";
import type { LocatedFinding, NamedPlace, ReportInput } from "./report-input.ts";
import { type StreamShape, streamShape } from "./stream-shape.ts";

/** A file, a line and the lines around it, as the page shows them. */
export interface PagePlace {
  readonly name: string;
  readonly excerpt: Excerpt;
}

/** A finding as the page shows it. */
export interface PageFinding extends Omit<Finding, "compared"> {
  readonly contract?: PagePlace;
  readonly recorded?: PagePlace;
  readonly difference?: readonly DifferingLine[];
}

/** An exchange as the page shows it. */
export interface PageExchange extends Omit<ExchangeSummary, "chunks"> {
  readonly stream?: StreamShape;
}

/** A recording as the page shows it. */
export interface PageRecording extends Omit<RecordingResult, "exchanges"> {
  readonly exchanges: readonly PageExchange[];
}

/** The cells at one place of an operation: what each asks for, by the evidence it has. */
export type PageCells = Readonly<Partial<Record<CellEvidence, readonly string[]>>>;

/** Operation → part of it, such as `response ChatCompletion` → place in there → cells. */
export type PageCoverage = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, PageCells>>>>>>;

/** All that the page shows. */
export interface PageData
  extends Pick<Verification, "tool" | "contract" | "evidence" | "ok" | "only" | "target" | "shard" | "seconds"> {
  readonly ticked: { readonly rows: number; readonly of: number };
  readonly recordings: readonly PageRecording[];
  readonly findings: readonly PageFinding[];
  readonly facts: readonly FailingFact[];
  readonly coverage: PageCoverage | null;
}

function pagePlace(place: NamedPlace): PagePlace {
  return { name: `${place.path ?? place.file.replace(/^.*node_modules\//, "")}:${place.line}`, excerpt: place.excerpt };
}

function pageFinding({ contract, recorded, difference, compared, ...finding }: LocatedFinding): PageFinding {
  return {
    ...finding,
    ...(contract ? { contract: pagePlace(contract) } : {}),
    ...(recorded ? { recorded: pagePlace(recorded) } : {}),
    ...(difference.length > 0 ? { difference } : {}),
  };
}

function pageExchange({ chunks, ...exchange }: ExchangeSummary): PageExchange {
  return chunks ? { ...exchange, stream: streamShape(chunks) } : exchange;
}

/** The id of a cell tells its operation, its side, where it stands and what it asks for. */
function cellParts({ id, operationId, side, kind }: Cell): readonly [part: string, place: string, asked: string] {
  const rest = ` ${id.slice(operationId.length + side.length + 2)}`;
  const at = rest.indexOf(` ${kind}`);
  const [head = "", ...place] = rest.slice(1, Math.max(1, at)).split(" ");
  return [`${side} ${head}`.trim(), place.join(" "), rest.slice(at + 1)];
}

function pageCoverage({ cells }: Coverage): PageCoverage {
  const operations: Record<string, Record<string, Record<string, Partial<Record<CellEvidence, string[]>>>>> = {};
  for (const cell of cells) {
    const [part, place, asked] = cellParts(cell);
    operations[cell.operationId] ??= {};
    const parts = operations[cell.operationId] ?? {};
    parts[part] ??= {};
    const places = parts[part] ?? {};
    places[place] ??= {};
    const kinds = places[place] ?? {};
    kinds[cell.evidence] = [...(kinds[cell.evidence] ?? []), asked];
  }
  return operations;
}

/** What the page needs, and no more: streams as their shape, cells without what their neighbours say too. */
export function pageData({ verification, findings, facts, coverage }: ReportInput): PageData {
  const { tool, contract, evidence, ok, only, target, shard, seconds, recordings, catalogue } = verification;
  const described = catalogue.entries.filter((entry) => entry.described);
  return {
    ...{ tool, contract, evidence, ok, only, target, shard, seconds },
    ticked: { rows: described.filter(isTicked).length, of: described.length },
    recordings: recordings.map((one) => ({ ...one, exchanges: one.exchanges.map(pageExchange) })),
    findings: findings.map(pageFinding),
    facts,
    coverage: coverage ? pageCoverage(coverage) : null,
  };
}
