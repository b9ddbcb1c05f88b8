import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = join(import.meta.dirname, "../breaking-corpus");

interface WrittenPair {
  readonly title: string;
  /** What `old` and `new` are: a whole document, an operation, or the schema of a body. */
  readonly in: keyof typeof wrappers;
  /** Versions of OpenAPI of old and new; by default the pair is read in 3.0.3 and in 3.1.1. */
  readonly openapi?: string | readonly [string, string];
  readonly old: object;
  readonly new: object;
  /** Bump and ids from old to new. */
  readonly forth: string;
  /** Bump and ids from new to old. */
  readonly back: string;
}

/** One direction of a pair, as whole documents. */
export interface CorpusCase {
  readonly kind: string;
  readonly title: string;
  readonly older: object;
  readonly newer: object;
  readonly bump: string;
  readonly ids: readonly string[];
}

const fine = { responses: { 200: { description: "fine" } } };

function json(schema: object, mediaType = "application/json"): object {
  return { content: { [mediaType]: { schema } } };
}

function answer(schema: object, mediaType?: string): object {
  return { responses: { 200: { description: "fine", ...json(schema, mediaType) } } };
}

const wrappers = {
  document: (document: object) => document,
  operation: (operation: object) => inOperation(operation),
  request: (schema: object) => inOperation({ requestBody: json(schema) }),
  response: (schema: object) => inOperation(answer(schema)),
  event: (schema: object) => inOperation(answer(schema, "text/event-stream")),
  form: (media: object) => inOperation({ requestBody: { content: { "multipart/form-data": media } } }),
  callback: (schema: object) =>
    inOperation({ callbacks: { done: { "{$request.query.url}": { post: { requestBody: json(schema), ...fine } } } } }),
};

function inOperation(operation: object): object {
  return { paths: { "/a": { post: { operationId: "a", ...fine, ...operation } } } };
}

function wrap(pair: WrittenPair, part: object, openapi: string): object {
  return { openapi, info: { title: "corpus", version: "1" }, paths: {}, ...wrappers[pair.in](part) };
}

function casesOf(kind: string, pair: WrittenPair): readonly CorpusCase[] {
  const { openapi = ["3.0.3", "3.0.3"] } = pair;
  const both = typeof openapi === "string" ? [[openapi, openapi] as const] : [openapi];
  const versions = pair.openapi === undefined ? [...both, ["3.1.1", "3.1.1"] as const] : both;
  return versions.flatMap(([was, is]) => {
    const [older, newer] = [wrap(pair, pair.old, was), wrap(pair, pair.new, is)];
    return [
      direct(kind, pair, `${was} → ${is}`, older, newer, pair.forth),
      direct(kind, pair, `${is} → ${was}, back`, newer, older, pair.back),
    ];
  });
}

function direct(
  kind: string,
  { title }: WrittenPair,
  way: string,
  older: object,
  newer: object,
  told: string,
): CorpusCase {
  const [bump = "", ...ids] = told.split(" ");
  return { kind, title: `${title}, ${way}`, older, newer, bump, ids: ids.toSorted() };
}

/** The pairs as they are written, by kind. */
export const corpusPairs: Readonly<Record<string, readonly WrittenPair[]>> = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace(".yaml", ""),
    parse(readFileSync(join(folder, file), "utf8"), { merge: true }),
  ]),
);

/** What is not compared, each with a pair that differs in it. */
export const notCompared: readonly Pick<WrittenPair, "title" | "in" | "openapi" | "old" | "new">[] = parse(
  readFileSync(join(import.meta.dirname, "../breaking-not-compared.yaml"), "utf8"),
);

/** The pairs of what is not compared, in both directions. */
export const notComparedCases: readonly CorpusCase[] = notCompared.flatMap((pair) =>
  casesOf("not compared", { ...pair, forth: "none", back: "none" }),
);

/** All pairs in both directions and, where nothing else is said, in OpenAPI 3.0 and 3.1. */
export const corpus: readonly CorpusCase[] = Object.entries(corpusPairs).flatMap(([kind, pairs]) =>
  pairs.flatMap((pair) => casesOf(kind, pair)),
);

/** The same, each pair in one version of OpenAPI only, as `bench/` gives it to other tools. @public */
export const singleCorpus: readonly CorpusCase[] = Object.entries(corpusPairs).flatMap(([kind, pairs]) =>
  pairs.flatMap((pair) => casesOf(kind, { ...pair, openapi: pair.openapi ?? "3.0.3" })),
);
