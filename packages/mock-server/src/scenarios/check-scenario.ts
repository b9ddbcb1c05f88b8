import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { faultKeyword } from "../faults/fault-keyword.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioSchema } from "./scenario-schema.ts";

type ScenarioFile = Omit<Scenario, "match"> & Partial<Pick<Scenario, "match">>;

/** Judges what a scenario file holds by its schema, `scenarioSchema`. */
export function scenarioValidator(): ValidateFunction<ScenarioFile> {
  const ajv = new Ajv({ strictTypes: false, strictRequired: false });
  addFormats.default(ajv, ["regex"]);
  ajv.addKeyword(faultKeyword);
  return ajv.compile<ScenarioFile>(scenarioSchema);
}

/** A scenario of what a file holds. */
export function scenarioOf(file: ScenarioFile): Scenario {
  return { ...file, match: file.match ?? {} };
}
