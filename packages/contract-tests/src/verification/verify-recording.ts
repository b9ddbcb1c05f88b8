import type { Recording } from "../recording/recording.ts";
import type { RecordingFile } from "../stories/entry-recordings.ts";
import type { WalkOptions } from "../stories/walk-exchanges.ts";
import type { Replay, World } from "./catalogue/verify-entry.ts";
import type { Draft, Finding, ProofName } from "./finding.ts";
import { proveFlow } from "./flow/prove-flow.ts";
import { identified } from "./identified.ts";
import { proveClient } from "./proofs/client-proof.ts";
import { proveGrammar } from "./proofs/grammar-proof.ts";
import { proveMock } from "./proofs/mock-proof.ts";
import { failure, type ProofOutcome } from "./proofs/proof.ts";
import { proveSchema } from "./proofs/schema-proof.ts";
import { proveStrict } from "./proofs/strict-proof.ts";
import { proveGenuineness } from "./prove-genuineness.ts";
import { summaryOf } from "./summary-of.ts";
import type { ProofResult, RecordingResult } from "./verification.ts";

/** With what recordings are proven. */
export interface Means {
  readonly world: World;
  readonly replay: Replay;
  /** Answers of the mock to single requests. */
  readonly asked: NonNullable<WalkOptions["asked"]>;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** Makes findings of undocumented fields what the allow-list says of them. */
  allow(draft: Draft): Draft;
}

/** What came of one file. */
export interface Verified {
  /** Absent where the file is no recording. */
  readonly result?: RecordingResult;
  readonly findings: readonly Finding[];
}

/** What is asked of each recording. */
type Question = ProofName | "flow" | "genuineness";

type Proofs = Readonly<Record<Question, () => ProofOutcome | Promise<ProofOutcome>>>;

function proofsOf(recording: Recording, { world, replay, asked, allow, now }: Means): Proofs {
  return {
    schema: () => proveSchema(recording),
    strict: () => {
      const outcome = proveStrict(recording);
      return { ...outcome, findings: outcome.findings.map(allow) };
    },
    grammar: () => proveGrammar(recording),
    client: async () => proveClient(recording, await replay(recording), world.createClient),
    mock: () => proveMock(recording, world, asked),
    flow: () => proveFlow(recording),
    genuineness: () => proveGenuineness(recording, now),
  };
}

/** A proof that cannot be made at all has failed. */
async function attempt(prove: Proofs[Question]): Promise<ProofOutcome> {
  try {
    return await prove();
  } catch (error) {
    const message = `cannot be proven: ${error instanceof Error ? error.message : error}`;
    const site = { exchange: 0, operationId: "", side: "response" } as const;
    return { findings: [failure(site, "unprovable", message)], evidence: message };
  }
}

function resultOf({ findings, evidence, absent }: ProofOutcome): ProofResult {
  const fails = findings.some(({ level }) => level === "error");
  return { verdict: fails ? "fails" : absent ? "absent" : "holds", evidence };
}

/** Asks all questions at once: only the mock's has time pass, and it alone reads the mock's clock. */
async function askAll(proofs: Proofs): Promise<ReadonlyMap<Question, ProofOutcome>> {
  // The keys of the record are the questions.
  const names = Object.keys(proofs) as Question[];
  return new Map(await Promise.all(names.map(async (name) => [name, await attempt(proofs[name])] as const)));
}

function unreadable(file: RecordingFile): readonly Finding[] {
  const { problem } = file;
  const site = { exchange: 0, operationId: "", side: "response" } as const;
  return problem ? identified(file, "file", [failure(site, "readable", problem.reason, problem.pointer)]) : [];
}

/** Makes the five proofs of one recording. */
export async function verifyRecording(file: RecordingFile, means: Means): Promise<Verified> {
  const { recording } = file;
  if (!recording) return { findings: unreadable(file) };
  const outcomes = await askAll(proofsOf(recording, means));
  const findings = [...outcomes].flatMap(([name, outcome]) => identified(file, name, outcome.findings));
  const results = Object.fromEntries([...outcomes].map(([name, outcome]) => [name, resultOf(outcome)]));
  // Every question was asked.
  const { flow, genuineness, ...proofs } = results as Readonly<Record<Question, ProofResult>>;
  return { result: { ...summaryOf(file.path, recording, means.now), proofs, flow, genuineness }, findings };
}
