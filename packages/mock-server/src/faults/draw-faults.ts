import type { OperationId } from "@haoee/spec";
import { randomOf } from "../random/random.ts";
import type { SessionStore } from "../stores/store.ts";
import type { Fault } from "./fault.ts";
import { type FaultRule, parseFaultRule } from "./parse-fault-rules.ts";

/** The rules of a session, and which of their failures happen. Servers that share its store share both. */
export interface FaultDice {
  /** Rules in force, as they were written. */
  rules(): Promise<readonly string[]>;
  /** Puts rules in the place of those in force. */
  replace(rules: readonly FaultRule[]): Promise<void>;
  /**
   * The failures that happen to the next request of an operation.
   *
   * @param wanted rules of this request alone, beside those in force
   */
  draw(operationId: OperationId, wanted: readonly FaultRule[]): Promise<readonly Fault[]>;
}

const million = 1_000_000;
/** All rules stand together, so that they are replaced at once. */
const key = "rules";

/**
 * Dice that fall the same way for the same seed and the same sequence of requests.
 *
 * @param first the rules in force at first
 */
export function createFaultDice(seed: string, first: readonly string[], store: SessionStore): FaultDice {
  const replaced = store.collection<readonly string[]>("faults");
  const rules = async () => (await replaced.get(key)) ?? first;
  const happens = async ({ text, probability }: FaultRule): Promise<boolean> => {
    if (probability === 1) return true;
    const throws = await store.count("throws");
    return randomOf(seed, "fault", text, String(throws)).integer(0, million - 1) < probability * million;
  };

  return {
    rules,
    replace: (next) =>
      replaced.put(
        key,
        next.map(({ text }) => text),
      ),
    async draw(operationId, wanted) {
      const faults: Fault[] = [];
      for (const rule of [...(await rules()).map(parseFaultRule), ...wanted]) {
        if (rule.operationId !== undefined && rule.operationId !== operationId) continue;
        if (await happens(rule)) faults.push(rule.fault);
      }
      return faults;
    },
  };
}
