import type { ErrorObject } from "ajv/dist/2020.js";
import { preview } from "./preview.ts";

function list(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

const wording: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  // The parameters of these keywords are what Ajv documents them to be.
  type: ({ type }) => `must be ${[type as string | string[]].flat().join(" or ")}`,
  enum: ({ allowedValues }) => `must be one of ${list(allowedValues as unknown[])}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
};

/** Says in words what is wrong, and what was found where the value itself is at fault. */
export function reasonOf({ keyword, params, message, data, propertyName }: ErrorObject): string {
  if (keyword === "required") return `must have the property ${params.missingProperty}`;
  const expected = wording[keyword]?.(params) ?? message ?? `breaks ${keyword}`;
  return propertyName === undefined
    ? `${expected}, got ${preview(data)}`
    : `has the name ${propertyName}, which ${expected}`;
}
