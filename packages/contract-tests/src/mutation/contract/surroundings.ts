import { type OpenApiDocument, resolveIn } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";
import { escapeStep, pointerSteps } from "../../json-pointer.ts";
import { listOf } from "./json.ts";

type Walked = { readonly schema: unknown; readonly rest: readonly string[] };

/** The schemas that say something of the same value beside this one: those it is a branch of, and what it refers to. */
function beside(schema: JsonObject, rest: readonly string[]): readonly Walked[] {
  const [keyword = "", step] = rest;
  const found: Walked[] = [];
  if (["anyOf", "oneOf", "allOf"].includes(keyword)) found.push({ schema, rest: rest.slice(2) });
  if (["then", "if", "not"].includes(keyword)) found.push({ schema, rest: rest.slice(1) });
  if (typeof schema.$ref === "string") found.push({ schema: { $ref: schema.$ref }, rest });
  for (const [index, part] of listOf(schema.allOf).entries()) {
    if (!(keyword === "allOf" && step === String(index))) found.push({ schema: part, rest });
  }
  return found;
}

/** Follows properties and items to the end, through references, and to what stands beside on the way. */
function follow(document: OpenApiDocument, { schema, rest }: Walked): readonly JsonObject[] {
  const own = resolveIn<unknown>(document, schema);
  if (!isObject(own)) return [];
  const all = [own, ...listOf(own.allOf).map((part) => resolveIn<unknown>(document, part))].filter(isObject);
  const [step, name = ""] = rest;
  if (step === undefined) return all;
  return all.flatMap((one) => {
    if (step === "items") return follow(document, { schema: one.items, rest: rest.slice(1) });
    if (step !== "properties" || !isObject(one.properties)) return [];
    return follow(document, { schema: one.properties[name], rest: rest.slice(2) });
  });
}

/**
 * What else the contract says of the values that the schema at a pointer is about, outside of this schema.
 *
 * @param root Pointer to the outermost schema around it.
 */
export function surroundingsOf(document: OpenApiDocument, root: string, pointer: string): readonly JsonObject[] {
  const steps = pointerSteps(pointer);
  const found: JsonObject[] = [];
  let schema: unknown = document;
  for (const [index, step] of steps.entries()) {
    if (index >= pointerSteps(root).length && isObject(schema)) {
      for (const one of beside(schema, steps.slice(index))) found.push(...follow(document, one));
    }
    schema = Array.isArray(schema) ? schema[Number(step)] : isObject(schema) ? schema[step] : undefined;
  }
  if (isObject(schema)) {
    const own = beside(schema, []);
    for (const one of own) found.push(...follow(document, one));
  }
  return found;
}

/** The union of which the schema at a pointer is a branch, undefined when it is none. */
export function unionAround(pointer: string): string | undefined {
  const [, union] = /^(.*)\/anyOf\/\d+$/.exec(pointer) ?? [];
  return union;
}

/** A pointer without its last steps. */
export function above(pointer: string, steps: number): string {
  const kept = pointerSteps(pointer).slice(0, -steps);
  return ["#", ...kept.map(escapeStep)].join("/");
}
