import { openApiDocument } from "@haoee/spec";
import { NothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import { listRecordings } from "../recording/list-recordings.ts";
import { readRecording } from "../recording/read-recording.ts";
import { toolVersion } from "../tool-version.ts";
import { contractFacts } from "../verification/contract-facts.ts";
import { evidenceOf } from "../verification/evidence.ts";
import { type Choice, chosen } from "./choose.ts";
import { mutateRequests, requestMutants } from "./client/mutate-requests.ts";
import { requestOperators } from "./client/request-operators.ts";
import { mutantsOf } from "./contract/mutant.ts";
import { belowFloor, goneOperators, type MutationFloor } from "./floor.ts";
import { answerOperators } from "./mock/answer-operators.ts";
import { answerMutants, mutateAnswers } from "./mock/mutate-mock.ts";
import { mutateContract } from "./mutate-contract.ts";
import { operators as contractOperators } from "./operators/operators.ts";
import { mutateRecordings, recordingMutants } from "./recordings/mutate-recordings.ts";
import { recordingOperators } from "./recordings/recording-operators.ts";
import { type MutantResult, type Mutation, type MutationPart, mutationParts, type OperatorResult } from "./result.ts";
import { summarise } from "./summarise.ts";
import { outlived, readSurvivorReasons, type SurvivorReason, unexplained, withReasons } from "./survivor-reasons.ts";

/** Settings of a mutation run. */
export interface MutateOptions extends Choice {
  /** The only parts to change. Default: all. */
  readonly only?: readonly MutationPart[];
  /** Names of the only operators to use. Default: all. */
  readonly operators?: readonly string[];
  /** What each operator must reach beside its own share. It is held by whole runs, not by samples and shards. */
  readonly floor?: MutationFloor;
  /** Called each time that some mutants were tried. */
  onProgress?(progress: { readonly done: number; readonly of: number }): void;
}

function leastsOf(
  operators: readonly { readonly name: string; readonly least: number }[],
): ReadonlyMap<string, number> {
  return new Map(operators.map(({ name, least }) => [name, least]));
}

const leasts: Readonly<Record<MutationPart, ReadonlyMap<string, number>>> = {
  contract: leastsOf(contractOperators),
  recordings: leastsOf(recordingOperators),
  mock: leastsOf(answerOperators),
  client: leastsOf(requestOperators),
};

function leastOf({ part, operator }: MutantResult): number {
  return leasts[part].get(operator) ?? 1;
}

function checkOperators(names: readonly string[]): void {
  const known = new Set(mutationParts.flatMap((part) => [...leasts[part].keys()]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new NothingToVerifyError(`there is no operator ${unknown}. There are: ${[...known].join(", ")}`);
}

async function tryAll(options: MutateOptions): Promise<readonly MutantResult[]> {
  const { only = mutationParts, operators } = options;
  checkOperators(operators ?? []);
  const wants = ({ operator }: { readonly operator: string }): boolean => operators?.includes(operator) ?? true;
  const contract = only.includes("contract") ? mutantsOf(openApiDocument, contractOperators).filter(wants) : [];
  const recordings = only.includes("recordings") ? recordingMutants().filter(wants) : [];
  const answers = only.includes("mock") ? (await answerMutants()).filter(wants) : [];
  const requests = only.includes("client") ? requestMutants().filter(wants) : [];
  const taken = new Set<unknown>(chosen([...contract, ...recordings, ...answers, ...requests], options));
  if (taken.size === 0) throw new NothingToVerifyError("no mutant is left to try");
  let done = 0;
  const onDone = (count: number): void => {
    done += count;
    options.onProgress?.({ done, of: taken.size });
  };
  const isTaken = (mutant: unknown): boolean => taken.has(mutant);
  const results = await Promise.all([
    mutateContract(contract.filter(isTaken), onDone),
    mutateRecordings(recordings.filter(isTaken), onDone),
    mutateAnswers(answers.filter(isTaken), onDone),
    mutateRequests(requests.filter(isTaken), onDone),
  ]);
  return results.flat();
}

function isIncomplete({ sample, shard }: MutateOptions): boolean {
  return sample !== undefined || shard !== undefined;
}

/** Whether every mutant of the operator that a reason is about was tried. */
function wasTried({ part, operator }: SurvivorReason, options: MutateOptions): boolean {
  const { only = mutationParts, operators } = options;
  return !isIncomplete(options) && only.includes(part) && (operators?.includes(operator) ?? true);
}

function problemsOfFloor(results: readonly OperatorResult[], options: MutateOptions): readonly string[] {
  const { only = mutationParts, operators, floor } = options;
  const incomplete = isIncomplete(options);
  const gone = floor && !incomplete && !operators ? goneOperators(results, floor, only) : [];
  return [...belowFloor(results, incomplete ? "incomplete" : floor), ...gone];
}

/**
 * Changes one thing after another and asks the checks of this package whether they notice, which shows that they can
 * fail. Starts threads and stops them.
 *
 * @throws NothingToVerifyError when an operator that there is not is asked for, or no mutant is left to try.
 */
export async function mutate(options: MutateOptions = {}): Promise<Mutation> {
  const began = performance.now();
  const results = await tryAll(options);
  const operators = summarise(results, leastOf);
  const reasons = readSurvivorReasons();
  const survivors = withReasons(
    results.filter(({ noticedBy, equivalent }) => noticedBy.length === 0 && equivalent === undefined),
    reasons,
  );
  const problems = [
    ...unexplained(survivors),
    ...outlived(reasons, survivors, (reason) => wasTried(reason, options)),
    ...problemsOfFloor(operators, options),
  ];
  return {
    v: 1,
    tool: toolVersion,
    contract: contractFacts,
    evidence: evidenceOf(listRecordings().map(readRecording)),
    ok: problems.length === 0,
    problems,
    operators,
    survivors,
    equivalent: results.filter(({ equivalent }) => equivalent !== undefined),
    seconds: Math.round(performance.now() - began) / 1000,
  };
}
