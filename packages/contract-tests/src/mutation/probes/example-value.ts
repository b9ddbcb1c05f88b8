import { type OpenApiDocument, resolveIn } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";
import { listOf } from "../contract/json.ts";

/** What an example is to be like. */
export interface ExampleOptions {
  /** With everything that may be there, or with what must be there only. */
  readonly full: boolean;
  /** Which branch of the outermost union. Default: the first. */
  readonly branch?: number;
}

interface Visit extends ExampleOptions {
  readonly document: OpenApiDocument;
  /** References around this place: what stands inside itself again is left out. */
  readonly around: readonly string[];
}

// Stands where a schema says nothing.
const anything = "anything";

// One of them fits each pattern and format of the contract; that an example is accepted is asked for where it is used.
const texts = ["https://example.com/a", "1,2", "a text", "2026-01-01T00:00:00Z", "a"];

function exampleText({ format, pattern, minLength = 0, maxLength = 64 }: JsonObject): string {
  if (format === "date-time") return "2026-01-01T00:00:00Z";
  if (format === "uri") return "https://example.com/a";
  const fits = (text: string): boolean => typeof pattern !== "string" || new RegExp(pattern, "u").test(text);
  const found = pattern === undefined ? "a" : texts.find(fits);
  return (found ?? "a").padEnd(Number(minLength), "a").slice(0, Number(maxLength));
}

function exampleNumber({ minimum = 1, maximum = Number(minimum) }: JsonObject): number {
  return Math.max(Number(minimum), Math.min(1, Number(maximum)));
}

function exampleList(schema: JsonObject, visit: Visit): readonly unknown[] | undefined {
  const item = exampleWithin(schema.items ?? {}, { ...visit, branch: 0 });
  const least = Number(schema.minItems ?? 0);
  if (item === undefined) return least > 0 ? undefined : [];
  return Array.from({ length: Math.max(least, visit.full && schema.maxItems !== 0 ? 1 : 0) }, () => item);
}

function exampleProperties(
  { properties, required, additionalProperties, maxProperties }: JsonObject,
  visit: Visit,
): JsonObject {
  const names = listOf(required);
  const wanted = Object.entries(isObject(properties) ? properties : {}).filter(
    ([name]) => visit.full || names.includes(name),
  );
  const examples = wanted.flatMap(([name, schema]) => {
    const value = exampleWithin(schema, { ...visit, branch: 0 });
    return value === undefined ? [] : [[name, value]];
  });
  const others =
    isObject(additionalProperties) && visit.full ? [["other", exampleWithin(additionalProperties, visit)]] : [];
  const open = names
    .filter((name) => !(isObject(properties) && String(name) in properties))
    .map((name) => [name, anything]);
  const all = [...open, ...examples, ...others].filter(([, value]) => value !== undefined);
  return Object.fromEntries(typeof maxProperties === "number" ? all.slice(0, maxProperties) : all);
}

function exampleType(schema: JsonObject, type: unknown, visit: Visit): unknown {
  if (type === "object") return exampleProperties(schema, visit);
  if (type === "array") return exampleList(schema, visit);
  if (type === "string") return exampleText(schema);
  if (type === "boolean") return true;
  return type === "null" ? null : exampleNumber(schema);
}

function ownExample(schema: JsonObject, visit: Visit): unknown {
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const type = [schema.type].flat()[0];
  if (type !== undefined) return exampleType(schema, type, visit);
  return "properties" in schema || "required" in schema ? exampleProperties(schema, visit) : anything;
}

/** Two examples of one value put together. What one of them leaves open the other decides. */
export function combined(own: unknown, other: unknown): unknown {
  if (other === anything && own !== undefined) return own;
  if (!isObject(own) || !isObject(other)) return other;
  const names = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, name in other ? combined(own[name], other[name]) : own[name]]));
}

function isEmpty(schema: unknown): boolean {
  return isObject(schema) && Object.keys(schema).length === 0;
}

function isStructured(schema: JsonObject): boolean {
  return ["type", "properties", "required", "enum", "const"].some((keyword) => keyword in schema);
}

function unionExample(schema: JsonObject, branches: readonly unknown[], visit: Visit): unknown {
  const own = isStructured(schema) ? ownExample(schema, visit) : {};
  const order = [branches[visit.branch ?? 0], ...branches];
  const found = order.map((one) => exampleWithin(one, { ...visit, branch: 0 })).find((one) => one !== undefined);
  if (found === undefined) return undefined;
  // A branch may refuse what the others describe.
  const refused = order[0];
  const merged = combined(own, found);
  return isObject(merged) && isObject(refused) ? allowed(merged, refused, visit) : merged;
}

function allowed(value: JsonObject, schema: JsonObject, { document }: Visit): JsonObject {
  const target = resolveIn<unknown>(document, schema);
  const properties = isObject(target) && isObject(target.properties) ? target.properties : {};
  const refuses = (name: string): boolean => {
    const property = properties[name];
    return property === false || (isObject(property) && isEmpty(property.not));
  };
  return Object.fromEntries(Object.entries(value).filter(([name]) => !refuses(name)));
}

function exampleWithin(schema: unknown, visit: Visit): unknown {
  if (!isObject(schema)) return schema === false ? undefined : anything;
  if (typeof schema.$ref === "string") return exampleReference(schema, schema.$ref, visit);
  if (isEmpty(schema.not)) return undefined;
  const parts = listOf(schema.allOf).map((part) => exampleWithin(part, visit));
  const branches = listOf(schema.anyOf ?? schema.oneOf);
  const own = branches.length > 0 ? unionExample(schema, branches, visit) : ownExample(schema, visit);
  return parts.reduce(combined, own);
}

function exampleReference(schema: JsonObject, reference: string, visit: Visit): unknown {
  if (visit.around.includes(reference)) return undefined;
  const target = resolveIn<unknown>(visit.document, { $ref: reference });
  const found = exampleWithin(target, { ...visit, around: [...visit.around, reference] });
  return isStructured(schema) ? combined(found, ownExample(schema, visit)) : found;
}

/** A value that a schema of the contract describes, the same in every run. Undefined when nothing can be there. */
export function exampleValue(document: OpenApiDocument, schema: unknown, options: ExampleOptions): unknown {
  return exampleWithin(schema, { ...options, document, around: [] });
}
