import type { Exchange, Recording } from "../recording/recording.ts";
import { valuesOf } from "./answer-values.ts";
import { stampsOf } from "./genuineness-check.ts";

/** Something in a recording that contradicts its claim to be captured. */
export interface Contradiction {
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly message: string;
}

/** What of a recording makes and bears out its claim. */
export type Claim = Pick<Recording, "exchanges" | "pointers" | "provenance">;

/** A moment that an answer states by itself. */
interface Stated {
  readonly pointer: string;
  /** Milliseconds since 1970, NaN for what is no date. */
  readonly time: number;
}

/** Clocks of servers and recorders stand apart by less than a day, and cassettes often know the day only. */
const tolerance = 86_400_000;

/** The programs that write recordings of the gateway itself. */
const recorders = /^haoee-contract \d+\.\d+\.\d+/;

function isoOf(time: number): string {
  return Number.isNaN(time) ? "no date" : new Date(time).toISOString();
}

function statedIn({ response }: Exchange, pointer: string): readonly Stated[] {
  const { date } = response.headers;
  const created = valuesOf(response)
    .map((value) => stampsOf(value).created)
    // Zero says that it is not known.
    .find((time) => typeof time === "number" && time > 0 && time < 8.64e12);
  const body = `${pointer}/response/${response.body === undefined ? "chunks" : "body/created"}`;
  return [
    ...(date === undefined ? [] : [{ pointer: `${pointer}/response/headers/date`, time: Date.parse(date) }]),
    ...(typeof created === "number" ? [{ pointer: body, time: created * 1000 }] : []),
  ];
}

function againstAnswer(claim: Claim, now: number): readonly Contradiction[] {
  const recordedAt = claim.provenance.recordedAt === null ? null : Date.parse(claim.provenance.recordedAt);
  return claim.exchanges.flatMap((exchange, place) => {
    const expected = recordedAt === null ? null : recordedAt + exchange.t;
    return statedIn(exchange, claim.pointers[place] ?? "").flatMap(({ pointer, time }) => {
      const near = expected === null ? time <= now + tolerance : Math.abs(time - expected) <= tolerance;
      const other = expected === null ? "the future" : `recordedAt, ${isoOf(expected)}`;
      return near ? [] : [{ pointer, message: `says ${isoOf(time)}, more than a day from ${other}` }];
    });
  });
}

function againstRecordedAt({ provenance: { recordedAt } }: Claim, now: number): readonly Contradiction[] {
  if (recordedAt === null || Date.parse(recordedAt) <= now + tolerance) return [];
  return [{ pointer: "/provenance/recordedAt", message: `claims to be from the future, ${recordedAt}` }];
}

function againstLive({ provenance: { kind, recorder }, exchanges }: Claim): readonly Contradiction[] {
  if (kind !== "live") return [];
  const isDated = exchanges.some(({ response }) => response.headers.date !== undefined);
  return [
    ...(recorders.test(recorder ?? "")
      ? []
      : [{ pointer: "/provenance/recorder", message: `claims to be live, but ${recorder} records nothing live` }]),
    ...(isDated ? [] : [{ pointer: "", message: "claims to be live, but no answer carries a Date header" }]),
  ];
}

/**
 * What contradicts the claim of a recording to be captured. None of it proves a recording genuine: who writes one by
 * hand with care passes all of it. `Date` headers and `created` must lie within a day of `recordedAt`, which must not
 * be in the future; a live recording names this program as its recorder and carries a `Date` header.
 *
 * @param now Milliseconds since 1970.
 */
export function contradictionsOf(claim: Claim, now: number): readonly Contradiction[] {
  const { kind } = claim.provenance;
  if (kind !== "live" && kind !== "imported") return [];
  return [...againstRecordedAt(claim, now), ...againstAnswer(claim, now), ...againstLive(claim)];
}

/** The earliest moment at which a recording can have been made, by itself and its answers; NaN when none is stated. */
export function earliestMoment({ exchanges, provenance: { recordedAt } }: Claim): number {
  const stated = exchanges.flatMap((exchange) => statedIn(exchange, "").map(({ time }) => time));
  const known = [...(recordedAt === null ? [] : [Date.parse(recordedAt)]), ...stated].filter(Number.isFinite);
  return known.length === 0 ? Number.NaN : Math.min(...known);
}
