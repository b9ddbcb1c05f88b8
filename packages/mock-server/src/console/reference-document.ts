type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is documented of a thing, and where that comes from. */
function withSource(node: JsonObject): JsonObject {
  const { "x-source": source, "x-docs-status": status, description } = node;
  if (typeof source !== "string") return node;
  const facts = [`Source: \`${source}\``, ...(typeof status === "string" ? [`vendor's page: ${status}`] : [])];
  const texts = [...(typeof description === "string" ? [description] : []), `*${facts.join(" · ")}*`];
  const badges = "operationId" in node ? { "x-badges": [{ name: source, position: "before" }] } : {};
  return { ...node, ...badges, description: texts.join("\n\n") };
}

function tagged(value: Json): Json {
  if (Array.isArray(value)) return value.map(tagged);
  if (!isObject(value)) return value;
  // Examples are shown as they are.
  const parts = Object.entries(value).map(([name, part]) => [name, /^examples?$/.test(name) ? part : tagged(part)]);
  return withSource(Object.fromEntries(parts));
}

/**
 * A contract as its reference shows it: what `x-source` and `x-docs-status` say stands in the descriptions and, of
 * operations, beside their names too; calls that are tried go to the mock that serves the page.
 */
export function referenceDocument(contract: object): object {
  return { ...Object(tagged(contract)), servers: [{ url: "/", description: "This mock" }] };
}
