import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { FailingFact } from "./failing-facts.ts";
import type { LocatedFinding, NamedPlace, ReportInput } from "./report-input.ts";
import { ruleOf, sourceSentences, subjectOf } from "./rules.ts";

const levels = { error: "error", warning: "warning", allowed: "note" } as const;

function locationOf(path: string, line: number, words: string): Location {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  const artifactLocation = { uri, uriBaseId: "%SRCROOT%" };
  return { physicalLocation: { artifactLocation, region: { startLine: line } }, message: { text: words } };
}

function placed(place: NamedPlace | undefined, words: string): Location[] {
  return place?.path === undefined ? [] : [locationOf(place.path, place.line, words)];
}

/** A place outside the repository cannot be linked to, so that the recording's name stands for it. */
function locationsOf(finding: LocatedFinding): Location[] {
  const { contract, recorded } = finding;
  const found = [...placed(contract, "what the contract says"), ...placed(recorded, "what was recorded")];
  return found.length > 0 ? found : [locationOf(subjectOf(finding), 1, "what was recorded")];
}

function resultOf(finding: LocatedFinding): Result {
  const [first, ...others] = locationsOf(finding);
  const { id, source, level, entry, recording, exchange, operationId, side, pointer, schemaPath } = finding;
  return {
    ruleId: ruleOf(finding),
    level: levels[level],
    message: { text: `${subjectOf(finding)} ${side} ${pointer || "(whole)"}: ${finding.message}` },
    locations: first ? [first] : [],
    relatedLocations: others.map((location, index) => ({ ...location, id: index + 1 })),
    partialFingerprints: { "haoeeFinding/v1": id },
    ...(level === "allowed" ? { suppressions: [{ kind: "external" as const, status: "accepted" as const }] } : {}),
    properties: { source, entry, recording, exchange, operationId, side, pointer, schemaPath },
  };
}

function factResult({ entry, fact, evidence }: FailingFact): Result {
  return {
    ruleId: "catalogue",
    level: "error",
    message: { text: `${entry} ${fact} ${evidence}`.trim() },
    locations: [locationOf("packages/spec/entries.yaml", 1, "the catalogue")],
    partialFingerprints: { "haoeeFact/v1": `${entry}/${fact}` },
  };
}

function ruleNamed(id: string): ReportingDescriptor {
  const [source = "", rule] = id.split("/");
  // Every rule begins with one of the sources.
  const sentence = sourceSentences[source as keyof typeof sourceSentences];
  return { id, shortDescription: { text: rule ? `${sentence} (${rule})` : sentence } };
}

/** The report as SARIF 2.1.0, with paths below the root of the report and the ids of findings as fingerprints. */
export function renderSarif({ verification, findings, facts }: ReportInput): string {
  const results = [...findings.map(resultOf), ...facts.map(factResult)];
  const ids = [...new Set(results.flatMap(({ ruleId }) => ruleId ?? []))].sort();
  const { sentence } = verification.evidence;
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "haoee-contract", version: verification.tool, rules: ids.map(ruleNamed) } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [{ level: "note", message: { text: sentence } }],
          },
        ],
        results,
        columnKind: "utf16CodeUnits",
        properties: { evidence: sentence, contract: verification.contract, ok: verification.ok },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
