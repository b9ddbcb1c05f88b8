const longest = 60;

function* listPieces(values: readonly unknown[]): Generator<string> {
  for (const [index, value] of values.entries()) {
    if (index > 0) yield ",";
    yield* pieces(value);
  }
}

function* objectPieces(value: object): Generator<string> {
  for (const [index, [key, child]] of Object.entries(value).entries()) {
    yield `${index > 0 ? "," : ""}${scalar(key)}:`;
    yield* pieces(child);
  }
}

function scalar(value: unknown): string {
  // What is missing altogether has no JSON.
  return JSON.stringify(typeof value === "string" ? value.slice(0, longest) : value) ?? String(value);
}

function* pieces(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) yield scalar(value);
  else {
    yield Array.isArray(value) ? "[" : "{";
    yield* Array.isArray(value) ? listPieces(value) : objectPieces(value);
    yield Array.isArray(value) ? "]" : "}";
  }
}

/** The beginning of a value as JSON. No more of the value is read, however deep or long it is. */
export function preview(value: unknown): string {
  let text = "";
  for (const piece of pieces(value)) {
    text += piece;
    if (text.length > longest) return `${text.slice(0, longest)}…`;
  }
  return text;
}
