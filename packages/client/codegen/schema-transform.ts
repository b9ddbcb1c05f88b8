import type { SchemaObject } from "openapi-typescript";
import ts from "typescript";

const { factory } = ts;

/** Known texts, and any other text: `"A" | "B" | (string & {})` lets an editor complete what it knows. */
function openEnum(known: readonly string[]): ts.TypeNode {
  const literals = known.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const anyOther = factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(anyOther)]);
}

/** Types that JSON Schema has no word for: files, and enums that may grow. Undefined leaves a schema as it is. */
export function transformSchema(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.type !== "string") return undefined;
  if (schema.format === "binary") return factory.createTypeReferenceNode("Uploadable");
  const known: unknown = schema["x-known-values"];
  return Array.isArray(known) ? openEnum(known.map(String)) : undefined;
}
