import type { Entry } from "../src/index.ts";
import type { CatalogueRow } from "./read-catalogue.ts";

function entry({ match, also = [], unnumbered = false, ...row }: CatalogueRow): Entry {
  return {
    ...row,
    also: also.map(({ operation }) => operation),
    numbered: !unnumbered,
    described: match !== undefined,
  };
}

/** The catalogue as data, without its schemas: those become code. */
export function renderCatalogue(catalogue: readonly CatalogueRow[]): string {
  return `${JSON.stringify(catalogue.map(entry), null, 2)}\n`;
}
