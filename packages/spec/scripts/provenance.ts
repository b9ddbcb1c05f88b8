import { isObject, objectsBelow } from "../rules/walk.ts";
import { locate } from "./locate.ts";
import { readContract } from "./read-contract.ts";

const contract = readContract();
const marked = [...objectsBelow(contract.document, "#")].filter(({ value }) => typeof value["x-source"] === "string");

function countBySource(): Record<string, number> {
  const groups = Object.groupBy(marked, ({ value }) => String(value["x-source"]));
  return Object.fromEntries(Object.entries(groups).map(([source, places]) => [source, places?.length ?? 0]));
}

function describe(value: unknown): string {
  if (!isObject(value)) return "";
  return String(value.summary ?? value.description ?? "").split(/(?<=\.)\s/, 1)[0] ?? "";
}

const counts = countBySource();
const inferred = marked
  .filter(({ value }) => value["x-source"] === "inferred")
  .map(({ value, pointer }) => ({ at: locate(pointer, contract.files), pointer, what: describe(value) }));

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ counts, inferred }, null, 2));
} else {
  const width = Math.max(...Object.keys(counts).map((source) => source.length));
  for (const [source, count] of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
    console.log(`${source.padEnd(width)} ${String(count).padStart(5)}`);
  }
  console.log(`\nInferred, so not to be relied upon (${inferred.length}):`);
  for (const { at, what } of inferred) console.log(`  ${at}  ${what}`);
}
