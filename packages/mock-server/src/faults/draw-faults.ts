import type { OperationId } from "@haoee/spec";
import { randomOf } from "../random/random.ts";
import type { Fault } from "./fault.ts";
import type { FaultRule } from "./parse-fault-rules.ts";

/** The rules of a session, and which of their failures happen. */
export interface FaultDice {
  /** Rules in force. */
  rules(): readonly FaultRule[];
  /** Puts rules in the place of those in force. */
  replace(rules: readonly FaultRule[]): void;
  /**
   * The failures that happen to the next request of an operation.
   *
   * @param wanted rules of this request alone, beside those in force
   */
  draw(operationId: OperationId, wanted: readonly FaultRule[]): readonly Fault[];
}

const million = 1_000_000;

/**
 * Dice that fall the same way for the same seed and the same sequence of requests.
 *
 * @param first the rules in force at first
 */
export function createFaultDice(seed: string, first: readonly FaultRule[]): FaultDice {
  let rules = first;
  let throws = 0;
  const happens = ({ text, probability }: FaultRule): boolean => {
    if (probability === 1) return true;
    throws += 1;
    return randomOf(seed, "fault", text, String(throws)).integer(0, million - 1) < probability * million;
  };
  return {
    rules: () => rules,
    replace(next) {
      rules = next;
    },
    draw: (operationId, wanted) =>
      [...rules, ...wanted]
        .filter((rule) => rule.operationId === undefined || rule.operationId === operationId)
        .filter(happens)
        .map(({ fault }) => fault),
  };
}
