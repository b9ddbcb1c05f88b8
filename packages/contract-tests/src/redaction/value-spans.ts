import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { escapeStep } from "../json-pointer.ts";
import { isNestedDeeper } from "../recording/is-nested-deeper.ts";
import type { FindKnown } from "./known-secrets.ts";
import { rawSpans } from "./raw-spans.ts";
import { isCredentialField, isKeyValue, isSecretName } from "./secret-names.ts";
import { patternSpans } from "./secret-patterns.ts";
import { mergeSpans, redacted, replaceSpans, type Span } from "./span.ts";

/** A span of a JSON text, with the place of the value that it changes. */
export interface JsonSpan extends Span {
  readonly pointer: string;
}

/** A value in a JSON text, with its place there and what is known of its surroundings. */
interface Place {
  readonly node: Node;
  readonly pointer: string;
  /** Name of the property that holds it, or holds the list it stands in. */
  readonly name: string;
  /** Whether it stands beside a `logprob` or `logProbability`, where a `token` is a piece of the answer. */
  readonly besideProbability: boolean;
  /** Whether what it holds goes by its name: it holds credentials, and is no schema that describes them. */
  readonly namesWithin: boolean;
}

const deepestNesting = 200;
// Of what a schema describes, only the name is told.
const schemaKeys = new Set(["type", "$ref", "anyOf", "oneOf", "allOf", "enum", "const", "properties"]);

/** The redactions of a text that is no JSON. */
export function textSpans(text: string, known: FindKnown): readonly Span[] {
  const changes = [...known(text), ...patternSpans(text)].filter(
    (span) => text.slice(span.start, span.end) !== span.text,
  );
  return mergeSpans(changes);
}

/** The tree of a text that is a JSON object, list or string, undefined when it is none or nested beyond reason. */
export function jsonTree(text: string): Node | undefined {
  if (!/^\s*[[{"]/.test(text)) return undefined;
  try {
    return isNestedDeeper(JSON.parse(text), deepestNesting) ? undefined : parseTree(text);
  } catch {
    return undefined;
  }
}

/** The redactions of a text, which may be JSON in its turn. */
export function valueSpans(text: string, known: FindKnown): readonly Span[] {
  const tree = jsonTree(text);
  return tree ? jsonSpans(text, tree, known) : textSpans(text, known);
}

function stringSpans(
  text: string,
  { offset, length }: Node,
  spansOf: (value: string) => readonly Span[],
): readonly Span[] {
  const raw = text.slice(offset + 1, offset + length - 1);
  // Between the quotes of a JSON text stands a JSON string.
  const spans = spansOf(JSON.parse(`"${raw}"`) as string);
  return rawSpans(raw, spans).map((span) => ({ ...span, start: span.start + offset + 1, end: span.end + offset + 1 }));
}

function leafSpans(text: string, { node, name, besideProbability }: Place, known: FindKnown): readonly Span[] {
  const secret = (isSecretName(name) && !(name === "token" && besideProbability)) || isKeyValue(name, node.value);
  if (node.type === "string") {
    const whole = (value: string) => (value === "" ? [] : [{ start: 0, end: value.length, text: redacted }]);
    return stringSpans(text, node, secret ? whole : (value) => valueSpans(value, known)).filter(
      ({ start, end }) => text.slice(start, end) !== redacted,
    );
  }
  const counts = /tokens?$/i.test(name);
  if (node.type !== "number") return [];
  const digits = text.slice(node.offset, node.offset + node.length);
  return (secret && !counts) || known(digits).length > 0
    ? [{ start: node.offset, end: node.offset + node.length, text: JSON.stringify(redacted) }]
    : [];
}

function keysOf({ children = [] }: Node): readonly string[] {
  return children.map((property) => String(property.children?.[0]?.value));
}

function namesWithin({ node, pointer, name }: Place): boolean {
  if (!isCredentialField(name) || pointer.includes("/properties/")) return false;
  return !keysOf(node).some((key) => schemaKeys.has(key));
}

/** What a property is called by: its own name, that of a header beside a `value`, or the one above it. */
function nameOf({ node, name, namesWithin }: Place, key: string): string {
  if (isSecretName(key)) return key;
  const label = key === "value" ? findNodeAtLocation(node, ["name"])?.value : undefined;
  if (typeof label === "string" && isSecretName(label)) return label;
  return namesWithin ? name : key;
}

function propertySpans(text: string, place: Place, property: Node, known: FindKnown): readonly JsonSpan[] {
  const [key, value] = property.children ?? [];
  if (!key || !value) return [];
  const inName = stringSpans(text, key, (name) => textSpans(name, known));
  // A pointer would spell what was taken out of the name.
  const at = `${place.pointer}/${escapeStep(replaceSpans(key.value, textSpans(key.value, known)))}`;
  const { besideProbability, namesWithin } = place;
  const inValue = placeSpans(
    text,
    { node: value, pointer: at, name: nameOf(place, key.value), besideProbability, namesWithin },
    known,
  );
  return [...inName.map((span) => ({ ...span, pointer: at })), ...inValue];
}

function placeSpans(text: string, place: Place, known: FindKnown): readonly JsonSpan[] {
  const { node, pointer } = place;
  const children = node.children ?? [];
  if (node.type === "object") {
    const besideProbability = keysOf(node).some((key) => /^logprob/i.test(key));
    const within = { ...place, besideProbability, namesWithin: namesWithin(place) };
    return children.flatMap((property) => propertySpans(text, within, property, known));
  }
  if (node.type === "array") {
    return children.flatMap((item, at) =>
      placeSpans(text, { ...place, node: item, pointer: `${pointer}/${at}` }, known),
    );
  }
  return leafSpans(text, place, known).map((span) => ({ ...span, pointer }));
}

/** The redactions of a JSON text: by the names of its fields, and in its strings, which may be JSON in their turn. */
export function jsonSpans(text: string, tree: Node, known: FindKnown): readonly JsonSpan[] {
  return mergeSpans(
    placeSpans(text, { node: tree, pointer: "", name: "", besideProbability: false, namesWithin: false }, known),
  );
}
