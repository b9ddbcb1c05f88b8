import { UnreadableContractError } from "../../errors/unreadable-contract-error.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { stringAt } from "../document/json.ts";
import type { Revision } from "../document/revision.ts";

const anchors = new WeakMap<object, ReadonlyMap<string, readonly JsonObject[]>>();

function findAnchors(document: object): ReadonlyMap<string, readonly JsonObject[]> {
  const found: JsonObject[] = [];
  const seen = new Set<unknown>();
  const waiting: unknown[] = [document];
  for (const node of waiting) {
    if (typeof node !== "object" || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isObject(node) && stringAt(node, "$dynamicAnchor") !== undefined) found.push(node);
    waiting.push(...Object.values(node));
  }
  return Map.groupBy(found, (node) => stringAt(node, "$dynamicAnchor") ?? "");
}

function anchorsOf(revision: Revision, file: string): ReadonlyMap<string, readonly JsonObject[]> {
  const document = revision.documentOf(file);
  if (!isObject(document)) return new Map();
  const known = anchors.get(document) ?? findAnchors(document);
  anchors.set(document, known);
  return known;
}

/**
 * The reference of a schema object and its dynamic one, followed. A dynamic one can be followed before there is a value
 * only where its document has one such anchor.
 *
 * @throws UnreadableContractError when a reference leads nowhere, or a dynamic one to several places.
 */
export function targetsOf(revision: Revision, raw: JsonObject): readonly unknown[] {
  const reference = stringAt(raw, "$ref");
  const target = reference === undefined ? [] : [revision.target(reference, raw)];
  const dynamic = revision.dialect === "3.0" ? undefined : stringAt(raw, "$dynamicRef");
  return dynamic === undefined ? target : [...target, dynamicTarget(revision, raw, dynamic)];
}

function dynamicTarget(revision: Revision, raw: JsonObject, reference: string): unknown {
  const name = reference.startsWith("#") ? reference.slice(1) : undefined;
  const file = revision.fileOf(raw);
  const [only, ...more] = (name !== undefined && anchorsOf(revision, file).get(name)) || [];
  if (more.length === 0) return only ?? revision.target(reference, raw);
  throw new UnreadableContractError(
    file === "" ? revision.name : `${revision.name}, ${file}`,
    `the $dynamicRef ${reference} may lead to ${more.length + 1} anchors, and what depends on the value is not compared`,
  );
}
