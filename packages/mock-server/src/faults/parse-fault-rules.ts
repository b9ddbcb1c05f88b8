import { isOperationId, type OperationId } from "@haoee/spec";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { type Fault, type FaultName, faultNames } from "./fault.ts";

/** A failure, and which requests it happens to. */
export interface FaultRule {
  /** The rule as it was written. */
  readonly text: string;
  readonly fault: Fault;
  /** The only operation it is for, undefined for all. */
  readonly operationId?: OperationId;
  /** Share of the requests, from 0 to 1. */
  readonly probability: number;
}

const form = /^(?:(?<operation>\w+)\/)?(?<name>[\w-]+)(?:=(?<value>[^:]+))?(?::(?<probability>[\d.]+))?$/;

const nothing = [/^$/, "no value"] as const;

/** What may stand behind the `=` of each, an empty text when nothing does. */
const values: Readonly<Record<FaultName, readonly [RegExp, string]>> = {
  status: [/^[45]\d\d$/, "a status from 400 to 599"],
  "slow-headers": [/^\d{0,9}$/, "milliseconds"],
  stall: [/^\d{0,9}$/, "a whole number"],
  reset: [/^\d{0,9}$/, "a whole number"],
  cut: [/^\d{0,9}$/, "a whole number"],
  "malformed-event": [/^\d{0,9}$/, "a whole number"],
  "truncated-json": nothing,
  "wrong-content-type": [/^([\w.+-]+\/[\w.+-]+)?$/, "a media type"],
  "task-failure": [/^.{0,200}$/, "a reason"],
  "task-forever": nothing,
  "webhook-duplicate": [/^\d{0,9}$/, "a whole number"],
  "webhook-late": [/^\d{0,9}$/, "milliseconds"],
};

function refusal(text: string, problem: string): RequestRefusedError {
  return new RequestRefusedError({ message: `The fault ${JSON.stringify(text)} ${problem}`, param: "X-Mock-Fault" });
}

function isFaultName(name: string): name is FaultName {
  return faultNames.some((known) => known === name);
}

function probabilityOf(text: string, written: string | undefined): number {
  const probability = Number(written ?? 1);
  if (probability >= 0 && probability <= 1) return probability;
  throw refusal(text, "has a probability that is none: from 0 to 1");
}

function operationOf(text: string, operation: string | undefined): { readonly operationId?: OperationId } {
  if (operation === undefined) return {};
  if (isOperationId(operation)) return { operationId: operation };
  throw refusal(text, `is for ${operation}, which is no operation of the contract`);
}

/**
 * One rule: `[operation/]name[=value][:probability]`, such as `status=429`, `createVideo/stall` or `reset=2:0.1`.
 *
 * @throws RequestRefusedError that says what is wrong with it, and what there is.
 */
export function parseFaultRule(written: string): FaultRule {
  const text = written.trim();
  const { operation, name = "", value, probability } = form.exec(text)?.groups ?? {};
  if (!isFaultName(name)) throw refusal(text, `is unknown; there are ${faultNames.join(", ")}`);
  const [pattern, wanted] = values[name];
  if (!pattern.test(value ?? "")) throw refusal(text, `takes ${wanted} behind ${name}=`);
  return {
    text,
    fault: { name, ...(value !== undefined && { value }) },
    ...operationOf(text, operation),
    probability: probabilityOf(text, probability),
  };
}

/** The rules of a list with commas. */
export function parseFaultRules(list: string): readonly FaultRule[] {
  return list.split(",").map(parseFaultRule);
}
