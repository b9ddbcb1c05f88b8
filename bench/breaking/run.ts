import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CorpusCase, singleCorpus } from "../../packages/contract-tests/test/support/breaking-corpus.ts";
import { median } from "../figures.ts";
import { ask, type Tool, tools } from "./tools.ts";

const folder = mkdtempSync(join(tmpdir(), "breaking-"));

function write(name: string, document: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(document, null, 2));
  return path;
}

interface Result {
  readonly one: CorpusCase;
  readonly answer: ReturnType<typeof ask>["answer"];
  readonly time: number;
}

function judge(tool: Tool): readonly Result[] {
  return singleCorpus.map((one) => {
    const result = ask(tool, write("old.json", one.older), write("new.json", one.newer), folder);
    process.stderr.write(".");
    return { one, ...result };
  });
}

function share(results: readonly Result[], isHit: (result: Result) => boolean): string {
  const hits = results.filter(isHit).length;
  return `${hits} of ${results.length} (${Math.round((100 * hits) / results.length)} %)`;
}

function row(name: string, results: readonly Result[]): string {
  const breaking = results.filter(({ one }) => one.bump === "major");
  const harmless = results.filter(({ one }) => one.bump !== "major");
  const failed = results.filter(({ answer }) => answer === "failed").length;
  const cells = [
    name,
    share(breaking, ({ answer }) => answer === "breaks"),
    share(harmless, ({ answer }) => answer === "breaks"),
    String(failed),
    `${Math.round(median(results.map(({ time }) => time)))} ms`,
  ];
  return `| ${cells.join(" | ")} |`;
}

function missedByKind(results: readonly Result[]): string {
  const missed = results.filter(({ one, answer }) => one.bump === "major" && answer !== "breaks");
  const kinds = Object.entries(Object.groupBy(missed, ({ one }) => one.kind));
  return kinds.map(([kind, own = []]) => `${kind} ${own.length}`).join(", ") || "none";
}

console.log("| tool | breaking ones found | false alarms | failures | one pair |\n| --- | --- | --- | --- | --- |");
const all = tools.map((tool) => ({ tool, results: judge(tool) }));
process.stderr.write("\n");
for (const { tool, results } of all) console.log(row(tool.name, results));
console.log("\nMissed, by kind:\n");
for (const { tool, results } of all) console.log(`- ${tool.name}: ${missedByKind(results)}`);
rmSync(folder, { recursive: true });
