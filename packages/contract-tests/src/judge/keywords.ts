import { resolveSchema } from "./contract-schemas.ts";
import { accepts } from "./judge-value.ts";

/** The keywords of a schema that describe what is inside a value. */
export interface Keywords {
  readonly properties?: Readonly<Record<string, object>>;
  readonly additionalProperties?: object | boolean;
  readonly required?: readonly string[];
  readonly items?: object;
  readonly anyOf?: readonly object[];
  readonly oneOf?: readonly object[];
  readonly allOf?: readonly object[];
}

/** What the branches of a choice say that accept the value, all of them where none does. */
function chosen(branches: readonly object[] = [], value: unknown): readonly Keywords[] {
  const fitting = branches.filter((branch) => accepts(branch, value));
  const keywords = keywordsOf(fitting.length > 0 ? fitting : branches, value);
  // What one of several requires, the value may do without.
  return fitting.length === 1 ? keywords : keywords.map(({ required: _, ...rest }) => rest);
}

/** What all schemas that speak about a value say: those referred to, and the fitting branches of a choice. */
export function keywordsOf(schemas: readonly object[], value: unknown): readonly Keywords[] {
  return schemas.flatMap((schema) => {
    // A schema object is open: each of these keywords may be there.
    const own = resolveSchema(schema) as Keywords;
    return [own, ...chosen(own.anyOf, value), ...chosen(own.oneOf, value), ...keywordsOf(own.allOf ?? [], value)];
  });
}

function propertySchema({ properties = {}, additionalProperties }: Keywords, key: string): object | undefined {
  if (Object.hasOwn(properties, key)) return properties[key];
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}

/** The schemas that describe one property, or one item of a list. Empty when nothing does. */
export function childSchemas(keywords: readonly Keywords[], value: object, key: string): readonly object[] {
  return keywords.flatMap((one) => (Array.isArray(value) ? one.items : propertySchema(one, key)) ?? []);
}
