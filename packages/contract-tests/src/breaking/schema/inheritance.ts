import { isUnreadableContractError } from "../../errors/unreadable-contract-error.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { listAt, objectAt, stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";

/** A schema that says by `allOf` that it is a kind of another one, and what the discriminator of that one calls it. */
export interface Child {
  readonly schema: object;
  readonly tags: readonly string[];
  /** Where the other one names it, as steps of a JSON pointer; empty when it does not. */
  readonly path: string;
}

interface Named {
  readonly tag: string;
  readonly schema: object;
  readonly path: string;
}

const families = new WeakMap<Revision, WeakMap<object, readonly Child[]>>();

function componentsOf(revision: Revision): JsonObject {
  return objectAt(objectAt(revision.root, "components"), "schemas");
}

/** What a mapping leads to: a reference or the name of a component; nothing where it only looks like one. */
function mappedSchema(revision: Revision, to: string, raw: object): unknown {
  const components = componentsOf(revision);
  if (Object.hasOwn(components, to)) return components[to];
  try {
    return revision.target(to, raw);
  } catch (error) {
    if (isUnreadableContractError(error)) return undefined;
    throw error;
  }
}

function isKindOf(revision: Revision, schema: object, raw: object): boolean {
  return listAt({ ...schema }, "allOf").some((part) => {
    const reference = isObject(part) ? stringAt(part, "$ref") : undefined;
    return reference !== undefined && isObject(part) && revision.target(reference, part) === raw;
  });
}

function findChildren(revision: Revision, raw: JsonObject): readonly Child[] {
  const mapping = Object.entries(objectAt(objectAt(raw, "discriminator"), "mapping"));
  const mapped = mapping.map(([tag, to]): Partial<Named> => {
    const schema = typeof to === "string" ? mappedSchema(revision, to, raw) : undefined;
    return { tag, path: `/discriminator/mapping/${escapeStep(tag)}`, ...(isObject(schema) ? { schema } : {}) };
  });
  const others = Object.entries(componentsOf(revision))
    .filter(([, schema]) => !mapped.some((one) => one.schema === schema))
    .map(([tag, schema]) => ({ tag, schema, path: "" }));
  const named = [...mapped, ...others].filter(
    (one): one is Named => isObject(one.schema) && isKindOf(revision, one.schema, raw),
  );
  return [...Map.groupBy(named, ({ schema }) => schema)].map(([schema, names]) => ({
    schema,
    tags: names.map(({ tag }) => tag),
    path: names[0]?.path ?? "",
  }));
}

/**
 * The kinds of a schema that has a discriminator but names no branches: those that refer to it by `allOf`. A value of the
 * schema is a value of one of them.
 */
export function childrenOf(revision: Revision, raw: object): readonly Child[] {
  if (!isObject(raw) || !isObject(raw.discriminator) || raw.oneOf !== undefined || raw.anyOf !== undefined) return [];
  const family = families.get(revision) ?? new WeakMap<object, readonly Child[]>();
  families.set(revision, family);
  const children = family.get(raw) ?? findChildren(revision, raw);
  family.set(raw, children);
  return children;
}
