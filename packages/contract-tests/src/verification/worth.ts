import { checkGenuineness } from "../genuineness/check-genuineness.ts";
import { type Claim, contradictionsOf } from "../genuineness/contradictions.ts";
import type { CellEvidence } from "../recording/evidence-kinds.ts";

/** What the two sides of an exchange are worth as evidence. */
export interface Worth {
  readonly request: CellEvidence;
  readonly response: CellEvidence;
}

/** Whether a recording claims to be captured and something in it says otherwise. */
export function isContradicted(claim: Claim, now: number): boolean {
  const { kind, authenticity } = claim.provenance;
  if (kind !== "live" && kind !== "imported") return false;
  const found = checkGenuineness(claim.exchanges.map(({ response }) => ({ pointer: "", response })));
  return [...authenticity, ...found].some(({ holds }) => !holds) || contradictionsOf(claim, now).length > 0;
}

/** What was composed of the exchange, each by its place in there: `""` when that is all of it. */
function composedIn({ provenance: { composed = [] } }: Claim, pointer: string): readonly string[] {
  return composed.flatMap((one) => {
    if (one === pointer || one.startsWith(`${pointer}/`)) return [one.slice(pointer.length)];
    return pointer.startsWith(`${one}/`) ? [""] : [];
  });
}

/**
 * What each exchange is worth: the kind of its recording, `derived` where a side was composed from the contract, and
 * `none` where the recording contradicts its claim to be captured.
 *
 * @param now Milliseconds since 1970.
 */
export function worthsOf(claim: Claim, now: number = Date.now()): readonly Worth[] {
  const { kind } = claim.provenance;
  if (isContradicted(claim, now)) return claim.exchanges.map(() => ({ request: "none", response: "none" }));
  return claim.pointers.map((pointer) => {
    const composed = composedIn(claim, pointer);
    const worth = (side: RegExp) => (composed.some((one) => side.test(one)) ? "derived" : kind);
    return {
      request: worth(/^$|^\/request(\/|$)/),
      response: worth(/^$|^\/response(\/(body|file)(\/.*)?|\/chunks(\/\d+(\/data)?)?)?$/),
    };
  });
}
