import { type OpenApiDocument, openApiDocument } from "@haoee/spec";
import { pinsCheck } from "./checks/pins-check.ts";
import { recordingsCheck } from "./checks/recordings-check.ts";
import { equivalence } from "./contract/equivalent.ts";
import type { Mutant } from "./contract/mutant.ts";
import { rootJudge } from "./probes/root-judge.ts";
import type { MutantResult } from "./result.ts";

/** Makes what tries mutants of a contract: what is needed for all of them is prepared once. */
export function contractRun(document: OpenApiDocument = openApiDocument): (mutant: Mutant) => MutantResult {
  const judge = rootJudge(document);
  const checks = { pins: pinsCheck(document, judge), recordings: recordingsCheck(document, judge) };
  return (mutant) => {
    const { operator, pointer } = mutant;
    const noticedBy = Object.entries(checks).flatMap(([name, notices]) => (notices(mutant) ? [name] : []));
    const reason = noticedBy.length === 0 ? equivalence(document, judge, mutant) : undefined;
    const found = { part: "contract", operator, file: "openapi.json", pointer, noticedBy } as const;
    return reason === undefined ? found : { ...found, equivalent: reason };
  };
}
