import { resolve } from "@haoee/spec";
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

function fitting(branches: readonly object[] = [], value: unknown): readonly object[] {
  const found = branches.filter((branch) => accepts(branch, value));
  return found.length > 0 ? found : branches;
}

/**
 * What all schemas that speak about a value say: those referred to, and of a choice the branches that accept the value.
 * Where none does, each of them speaks.
 */
export function keywordsOf(schemas: readonly object[], value: unknown): readonly Keywords[] {
  return schemas.flatMap((schema) => {
    // A schema object is open: any keyword may be there.
    const own = resolve(schema) as Keywords;
    const branches = [...fitting(own.anyOf, value), ...fitting(own.oneOf, value), ...(own.allOf ?? [])];
    return [own, ...keywordsOf(branches, value)];
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
