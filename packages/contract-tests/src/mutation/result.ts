import type { Evidence } from "../verification/verification.ts";

/** What is changed. */
export const mutationParts = ["contract", "recordings", "mock", "client"] as const;

/** What is changed: the contract, recordings, answers of the mock server in the stories, or requests of a client's. */
export type MutationPart = (typeof mutationParts)[number];

/** One change, and who noticed it. */
export interface MutantResult {
  readonly part: MutationPart;
  readonly operator: string;
  /** The file that was changed, `openapi.json` or a recording; else the entry and which of its calls it was. */
  readonly file: string;
  /** JSON pointer to what was changed, or its name where it is not in a body. */
  readonly pointer: string;
  /** The checks that noticed it; nobody when it is empty. */
  readonly noticedBy: readonly string[];
  /** Why nobody can notice it: it means what was meant before. */
  readonly equivalent?: string;
  /** Why nobody notices it, as `mutation-survivors.yaml` says. */
  readonly reason?: string;
}

/** What came of one way to change something. */
export interface OperatorResult {
  readonly part: MutationPart;
  readonly operator: string;
  /** Mutants that can be noticed. */
  readonly mutants: number;
  readonly noticed: number;
  /** How many each check noticed, of which another may have noticed the same. */
  readonly by: Readonly<Record<string, number>>;
  /** Mutants left out because they mean the same. */
  readonly equivalent: number;
  /** Share that must be noticed, from 0 to 1. */
  readonly least: number;
}

/** What `haoee-contract mutate --json` prints. */
export interface Mutation {
  readonly v: 1;
  /** Version of this package. */
  readonly tool: string;
  readonly contract: { readonly version: string; readonly sha256: string };
  readonly evidence: Evidence;
  /** Whether each operator reached the share that it must, and every survivor has a reason. */
  readonly ok: boolean;
  /** The operators that did not, the survivors without a reason and the reasons without a survivor, in sentences. */
  readonly problems: readonly string[];
  readonly operators: readonly OperatorResult[];
  /** What nobody noticed, with the reason. */
  readonly survivors: readonly MutantResult[];
  /** What was left out because it means the same, with the reason. */
  readonly equivalent: readonly MutantResult[];
  readonly seconds: number;
}
