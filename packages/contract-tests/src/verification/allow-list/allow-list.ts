import type { Draft } from "../finding.ts";
import { failure } from "../proofs/proof.ts";
import type { AllowedField } from "./allowed-field.ts";

/** An allowed field, and how many findings of a run needed it. */
export interface AllowedUse extends AllowedField {
  readonly used: number;
}

/** The fields that may be undocumented for now. */
export interface AllowList {
  /** A finding as it stands by the list: `allowed` when an entry whose day has not passed names its field. */
  allow(draft: Draft): Draft;
  /** The entries, and how often each was needed so far. */
  uses(): readonly AllowedUse[];
}

function steps(pointer: string): readonly string[] {
  return pointer.split("/");
}

function names({ operationId, side, field }: AllowedField, draft: Draft): boolean {
  if (operationId !== draft.operationId || side !== draft.side) return false;
  const [wanted, found] = [steps(field), steps(draft.pointer)];
  return (
    wanted.length === found.length &&
    wanted.every((step, place) => step === found[place] || (step === "*" && /^\d+$/.test(found[place] ?? "")))
  );
}

/**
 * Makes an allow-list.
 *
 * @param today `2027-03-31`: an entry of an earlier day allows nothing.
 */
export function createAllowList(fields: readonly AllowedField[], today: string): AllowList {
  const used = new Map<AllowedField, number>();
  return {
    allow(draft) {
      const found = fields.find((field) => field.until >= today && names(field, draft));
      if (!found) return draft;
      used.set(found, (used.get(found) ?? 0) + 1);
      return { ...draft, level: "allowed", message: `${draft.message}, allowed until ${found.until}: ${found.reason}` };
    },
    uses: () => fields.map((field) => ({ ...field, used: used.get(field) ?? 0 })),
  };
}

function stale(field: AllowedUse, rule: string, problem: string): Draft {
  const site = { exchange: 0, operationId: field.operationId, side: field.side };
  return failure(site, rule, `${problem} (${field.owner})`, field.field);
}

/** Entries whose day has passed. */
export function expiredFields(uses: readonly AllowedUse[], today: string): readonly Draft[] {
  const expired = uses.filter(({ until }) => until < today);
  return expired.map((use) =>
    stale(use, "allowed-until", `was allowed until ${use.until}: document it or take it out`),
  );
}

/** Entries that nothing needs any more, of those whose day has not passed. Only a run of everything can tell. */
export function uselessFields(uses: readonly AllowedUse[], today: string): readonly Draft[] {
  const useless = uses.filter(({ used, until }) => used === 0 && until >= today);
  return useless.map((use) => stale(use, "allowed-needlessly", "is allowed, but nothing needs it: take it out"));
}
