/** What was done to a field. */
export type Operator =
  | "drop what is required"
  | "null"
  | "text"
  | "number"
  | "boolean"
  | "object"
  | "list"
  | "list to object"
  | "object in a list"
  | "list of nulls"
  | "empty list"
  | "number as text"
  | "negative"
  | "fraction"
  | "other constant";

/** What is known of a field before it is broken. */
interface Field {
  readonly key: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly mayBeEmpty: boolean;
}

type Change = readonly [operator: Operator, to: unknown];

const kinds: Readonly<Record<string, Change>> = {
  string: ["text", "broken"],
  number: ["number", 12],
  boolean: ["boolean", true],
  object: ["object", { broken: true }],
  array: ["list", [{ broken: true }]],
};

// Counts, positions and Unix times: whole numbers that are never negative. Seconds and prices may be fractions.
const counts = /^(index|created|.+_at|submit_time|start_time|finish_time|.+_tokens|.+TokenCount|tokenCount|progress)$/;

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

function retyped(value: unknown): readonly Change[] {
  return Object.keys(kinds).flatMap((kind) => (kind === kindOf(value) || !kinds[kind] ? [] : [kinds[kind]]));
}

function brokenNumber(value: number, key: string): readonly Change[] {
  const asText: Change = ["number as text", String(value)];
  return counts.test(key) ? [asText, ["negative", -1 - value], ["fraction", value + 0.5]] : [asText];
}

function brokenList(value: readonly unknown[], mayBeEmpty: boolean): readonly Change[] {
  if (value.length === 0) return [["list to object", {}]];
  const broken: Change[] = [
    ["list to object", { ...value }],
    ["list of nulls", value.map(() => null)],
  ];
  return mayBeEmpty ? broken : [...broken, ["empty list", []]];
}

function broken(value: unknown, { key, mayBeEmpty }: Field): readonly Change[] {
  if (typeof value === "number") return brokenNumber(value, key);
  if (Array.isArray(value)) return brokenList(value, mayBeEmpty);
  if (typeof value === "object") return [["object in a list", [value]]];
  return key === "object" ? [["other constant", "broken"]] : [];
}

/** What to make of a field, `undefined` standing for dropping it. A field that is null has no kind to change. */
export function changesOf(value: unknown, field: Field): readonly Change[] {
  const dropped: readonly Change[] = field.required ? [["drop what is required", undefined]] : [];
  if (value === null) return dropped;
  const emptied: readonly Change[] = field.nullable ? [] : [["null", null]];
  return [...dropped, ...emptied, ...retyped(value), ...broken(value, field)];
}
