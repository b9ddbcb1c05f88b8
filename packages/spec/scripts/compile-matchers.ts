import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { CatalogueRow, Match } from "./read-catalogue.ts";

interface Matcher {
  readonly operation: string;
  readonly entry: string;
  readonly match: Match;
  readonly weight: number;
}

const structure = new Set(["items", "contains", "not", "if", "then", "else"]);

/**
 * How much a `match` asserts: every keyword that can refuse a request counts once, `required` once a name. The parts of
 * a choice count as one.
 */
export function weigh(match: unknown): number {
  if (typeof match !== "object" || match === null) return 0;
  return Object.entries(match).reduce((sum, [keyword, value]) => sum + weighKeyword(keyword, value), 0);
}

function weighKeyword(keyword: string, value: unknown): number {
  if (keyword === "properties") return Object.values(value as object).reduce((sum, part) => sum + weigh(part), 0);
  if (keyword === "allOf") return (value as unknown[]).reduce<number>((sum, part) => sum + weigh(part), 0);
  if (keyword === "required") return (value as unknown[]).length;
  if (structure.has(keyword)) return weigh(value);
  return 1;
}

function matchersOf({ id, operation, match, also = [] }: CatalogueRow): Matcher[] {
  const places = [...(match ? [{ operation, match }] : []), ...also];
  return places.map((place) => ({ ...place, entry: id, weight: weigh(place.match) }));
}

function byOperation(catalogue: readonly CatalogueRow[]): Map<string, Matcher[]> {
  const all = catalogue.flatMap(matchersOf).sort((a, b) => b.weight - a.weight);
  return Map.groupBy(all, ({ operation }) => operation);
}

/** Code that tells which entry a request is: for each operation its entries, the one that asserts most first. */
export function compileMatchers(catalogue: readonly CatalogueRow[]): Record<string, string> {
  const groups = byOperation(catalogue);
  const ajv = new Ajv2020({ code: { source: true, esm: true, lines: true }, strictTypes: false });
  const names: Record<string, string> = {};
  const table = [...groups].sort().map(([operation, matchers]) => {
    const rows = matchers.map(({ entry, match }) => {
      const name = `${operation}_${entry.replaceAll("-", "_")}`;
      ajv.addSchema(match, name);
      names[name] = name;
      return `    { entry: "${entry}", accepts: ${name} },\n`;
    });
    return `  ${operation}: [\n${rows.join("")}  ],\n`;
  });
  const banner = "// Generated from entries.yaml by `pnpm generate`. Do not edit.\n";
  return {
    "entry-matchers.js": `${banner}${standalone.default(ajv, names)}\nexport const matchers = {\n${table.join("")}};\n`,
    "entry-matchers.d.ts": `${banner}/** For each operation its entries, the one that asserts most first. */
export declare const matchers: Readonly<
  Record<string, readonly { readonly entry: string; readonly accepts: (request: unknown) => boolean }[]>
>;
`,
  };
}
