import { schemaAt } from "../settings/schema-at.ts";

/** A text of a form, or a file beside the plan. */
export type PlanPart =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly file: string; readonly contentType: string };

/** What takes the place of a documented request, each part as a whole. */
export interface PlanRequest {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly parts?: readonly PlanPart[];
}

/** A step of a plan. `plan.schema.json` describes it. */
export interface PlanStep {
  readonly entry: string;
  readonly name?: string;
  readonly operation?: string;
  readonly request?: PlanRequest;
  readonly expect?: readonly number[];
  /** In seconds. */
  readonly poll?: { readonly until?: readonly string[]; readonly every?: number; readonly atMost?: number };
  readonly repeat?: number;
}

/** Whether a value is a plan. */
export const validatePlan: ReturnType<typeof schemaAt<{ readonly steps: readonly PlanStep[] }>> = schemaAt(
  new URL("../../plan.schema.json", import.meta.url),
);
