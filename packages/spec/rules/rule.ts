/** What the rules look at: the bundled document, the catalogue and the files both were made from. */
export interface Contract {
  readonly document: JsonObject;
  readonly catalogue: readonly CatalogueRow[];
  /** Paths below `openapi/`, with forward slashes. */
  readonly files: readonly string[];
  /** Those of the files that `openapi.yaml` leads to. */
  readonly reached: readonly string[];
}

/** The part of a catalogue row that rules need. */
export interface CatalogueRow {
  readonly id: string;
  readonly operation: string;
  readonly match?: unknown;
  readonly also?: readonly { readonly operation: string }[];
}

/** A JSON object of the document. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

/** A breach of a house rule. */
export interface Problem {
  /** JSON pointer into the bundled document, or the path of a file. */
  readonly at: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

/** One house rule of the contract. */
export interface Rule {
  /** Name of the rule and of its file. */
  readonly name: string;
  /** Why the rule exists, in one sentence. */
  readonly reason: string;
  readonly check: (contract: Contract) => readonly Problem[];
}
