import type { OperationId } from "@haoee/spec";
import type { RequestValue } from "../behaviours/values.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { matches } from "./matches.ts";
import type { Scenario, ScenarioStep } from "./scenario.ts";

/** What a scenario makes of a request. */
interface ScenarioTurn {
  /** Name of the scenario. */
  readonly scenario: string;
  readonly step: ScenarioStep;
}

/** The scenarios of a session, and how far each has come. */
export interface ScenarioPlay {
  /**
   * The step of the scenario that answers a request, undefined when none does.
   *
   * @throws RequestRefusedError when `X-Mock-Scenario` names one that there is not.
   */
  next(operationId: OperationId, request: RequestValue): ScenarioTurn | undefined;
  /** Every scenario, and how many of its steps have been played. */
  list(): readonly { readonly scenario: Scenario; readonly played: number }[];
  /** Puts scenarios of this session beside those of all. One of the same name goes before. */
  replace(own: readonly Scenario[]): void;
}

function stepAt({ steps, after = "stay" }: Scenario, played: number): ScenarioStep | undefined {
  if (after === "loop") return steps[played % steps.length];
  return steps[played] ?? (after === "stay" ? steps.at(-1) : undefined);
}

function isSame(one: Scenario, other: Scenario): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** @param shared gives the scenarios that all sessions have, as they are now */
export function playScenarios(shared: () => readonly Scenario[]): ScenarioPlay {
  const played = new Map<string, { readonly scenario: Scenario; readonly count: number }>();
  let own: readonly Scenario[] = [];

  /** A scenario that was written anew begins anew. */
  const countOf = (scenario: Scenario) => {
    const last = played.get(scenario.name);
    return last && isSame(last.scenario, scenario) ? last.count : 0;
  };
  const all = () => {
    const names = new Set(own.map(({ name }) => name));
    return [...own, ...shared().filter(({ name }) => !names.has(name))];
  };
  const named = (name: string) => {
    const scenario = all().find((one) => one.name === name);
    if (scenario) return scenario;
    const known = all().map((one) => one.name);
    const message = `There is no scenario ${JSON.stringify(name)}; there are ${known.join(", ") || "none"}`;
    throw new RequestRefusedError({ message, param: "X-Mock-Scenario" });
  };

  return {
    next(operationId, request) {
      const wanted = request.headers["x-mock-scenario"];
      const scenario =
        wanted === undefined
          ? all().find(({ when, match }) => when !== "named" && matches(match, operationId, request))
          : named(wanted);
      if (!scenario) return undefined;
      const count = countOf(scenario);
      played.set(scenario.name, { scenario, count: count + 1 });
      const step = stepAt(scenario, count);
      return step && { scenario: scenario.name, step };
    },
    list: () => all().map((scenario) => ({ scenario, played: countOf(scenario) })),
    replace(scenarios) {
      for (const { name } of [...own, ...scenarios]) played.delete(name);
      own = scenarios;
    },
  };
}
