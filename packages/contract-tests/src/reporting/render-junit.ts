import XmlBuilder from "fast-xml-builder";
import { printable } from "../printable.ts";
import { type ProofName, proofNames } from "../verification/finding.ts";
import type { RecordingResult } from "../verification/verification.ts";
import type { LocatedFinding, ReportInput } from "./report-input.ts";
import { ruleOf, subjectOf } from "./rules.ts";

const builder = new XmlBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

/** A test case of JUnit, with attributes behind an at sign. */
interface TestCase {
  readonly "@classname": string;
  readonly "@name": string;
  readonly skipped?: string;
  readonly failure?: readonly { readonly "@type": string; readonly "@message": string; readonly "#text": string }[];
}

// XML has no form for control characters and half surrogates, not even an escaped one; line ends of ours stay.
function text(value: string): string {
  return value.split("\n").map(printable).join("\n");
}

function placeOf(finding: LocatedFinding): string {
  const { exchange, side, pointer, contract, schemaPath, id } = finding;
  const place = contract ? `${contract.path ?? contract.file}:${contract.line}` : schemaPath;
  return [`${subjectOf(finding)} exchange ${exchange} ${side} ${pointer || "(whole)"}`, place, `finding ${id}`].join(
    "\n",
  );
}

function failureOf(finding: LocatedFinding): NonNullable<TestCase["failure"]>[number] {
  return { "@type": ruleOf(finding), "@message": text(finding.message), "#text": text(placeOf(finding)) };
}

function proofCase(result: RecordingResult, proof: ProofName, errors: readonly LocatedFinding[]): TestCase {
  const { verdict, evidence } = result.proofs[proof];
  const base = { "@classname": text(result.entry), "@name": text(`${result.recording} ${proof}`) };
  if (verdict === "absent") return { ...base, skipped: text(evidence) };
  if (verdict === "holds" && errors.length === 0) return base;
  const failure = errors.map(failureOf);
  return {
    ...base,
    failure: failure.length > 0 ? failure : [{ "@type": proof, "@message": text(evidence), "#text": "" }],
  };
}

/** What no proof of a listed recording speaks for: the order of flows, genuineness, files that cannot be read. */
function otherCases(errors: readonly LocatedFinding[], listed: ReadonlySet<string>): TestCase[] {
  const others = errors.filter(({ source, recording }) => !isProof(source) || !listed.has(recording));
  const groups = Object.groupBy(others, (finding) => `${subjectOf(finding)} ${finding.source}`);
  return Object.entries(groups).map(([name, group = []]) => ({
    "@classname": text(group[0]?.entry || "allowed-fields.yaml"),
    "@name": text(name),
    failure: group.map(failureOf),
  }));
}

function isProof(source: string): source is ProofName {
  return proofNames.some((name) => name === source);
}

function factCases({ verification, facts }: ReportInput): TestCase[] {
  const rows = verification.catalogue.entries.filter(({ described }) => described).map(({ entry }) => entry);
  return [...rows, ""].flatMap((entry) => {
    const failing = facts.filter((fact) => fact.entry === entry);
    if (entry === "" && failing.length === 0) return [];
    const failure = failing.map(({ fact, evidence }) => ({
      "@type": "catalogue",
      "@message": text(`${fact} ${evidence}`.trim()),
      "#text": "",
    }));
    const base = { "@classname": "catalogue", "@name": text(entry || "folders of recordings") };
    return [failure.length > 0 ? { ...base, failure } : base];
  });
}

function suite(name: string, sentence: string, testcase: readonly TestCase[]): object {
  return {
    "@name": text(name),
    "@tests": testcase.length,
    "@failures": testcase.filter(({ failure }) => failure).length,
    "@errors": 0,
    "@skipped": testcase.filter(({ skipped }) => skipped !== undefined).length,
    properties: { property: { "@name": "evidence", "@value": text(sentence) } },
    testcase,
    "system-out": text(sentence),
  };
}

/** The report as JUnit XML: a suite for each entry, a case for each proof of each recording, and the catalogue's rows. */
export function renderJunit(input: ReportInput): string {
  const { verification, findings } = input;
  const errors = findings.filter(({ level }) => level === "error");
  const listed = new Set(verification.recordings.map(({ recording }) => recording));
  const cases = [
    ...verification.recordings.flatMap((result) =>
      proofNames.map((proof) =>
        proofCase(
          result,
          proof,
          errors.filter(({ source, recording }) => source === proof && recording === result.recording),
        ),
      ),
    ),
    ...otherCases(errors, listed),
    ...factCases(input),
  ];
  const groups = Object.groupBy(cases, (one) => one["@classname"]);
  const { sentence } = verification.evidence;
  const testsuite = Object.entries(groups).map(([name, group = []]) => suite(name, sentence, group));
  const testsuites = { "@name": "haoee-contract", "@time": verification.seconds, testsuite };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites })}`;
}
