import type { ValidateFunction } from "ajv/dist/2020.js";
import { checkUntil } from "../../settings/check-until.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { schemaAt } from "../../settings/schema-at.ts";
import type { Draft } from "../finding.ts";

/** A field that may be undocumented for now. */
export interface AllowedField {
  /** Operation of the contract, or name of a callback. */
  readonly operationId: string;
  readonly side: Draft["side"];
  /** JSON pointer, `*` standing for the number of an event or of an item. */
  readonly field: string;
  readonly owner: string;
  /** Last day on which it is allowed, `2027-03-31`. */
  readonly until: string;
  readonly reason: string;
}

const schema: ValidateFunction<{ readonly allowed: readonly AllowedField[] }> = schemaAt<{
  readonly allowed: readonly AllowedField[];
}>(new URL("../../../allowed-fields.schema.json", import.meta.url));

/**
 * Reads a file of allowed fields, YAML or JSON.
 *
 * @param today `2027-03-31`: no entry may hold for longer than 400 days from then.
 * @throws InvalidSettingsError with file, line and reason.
 */
export function readAllowedFields(file: string, today: string): readonly AllowedField[] {
  const { allowed } = readSettings(file, schema);
  checkUntil(file, allowed, today);
  return allowed;
}
