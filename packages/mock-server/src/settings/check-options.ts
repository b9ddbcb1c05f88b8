import { Ajv } from "ajv";
import { OptionRefusedError } from "../errors/option-refused-error.ts";
import { parseFaultRule } from "../faults/parse-fault-rules.ts";
import type { MockOptions } from "./options.ts";
import { optionsSchema } from "./options-schema.ts";

const validate = new Ajv({ allowUnionTypes: true }).compile<MockOptions>(optionsSchema);

function checkFaults(rules: readonly string[] = []): void {
  try {
    rules.forEach(parseFaultRule);
  } catch (error) {
    throw new OptionRefusedError("faults", error instanceof Error ? error.message : String(error));
  }
}

/**
 * Proves that options are what they have to be; callers in plain JavaScript have no compiler to do so. An option that
 * is undefined counts as left out.
 *
 * @throws OptionRefusedError naming the first option that is wrong.
 */
export function checkOptions(options: object): asserts options is MockOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  if (validate(given)) {
    checkFaults(given.faults);
    return;
  }
  const [error] = validate.errors ?? [];
  const unknown: unknown = error?.params.additionalProperty;
  if (typeof unknown === "string") throw new OptionRefusedError(unknown, `${unknown} is no option of the mock`);
  const option = error?.instancePath.split("/")[1] ?? "";
  const allowed: unknown = error?.params.allowedValues;
  const choices = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  throw new OptionRefusedError(option, `${option || "The options"} ${error?.message}${choices}`);
}
