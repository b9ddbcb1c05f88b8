// Generated from the contract by `pnpm generate`. Do not edit.
import type { ErrorObject } from "ajv";

/** Judges one value. Errors are there after a refusal, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** For each operation the validator of `{path, query}`, and that of its body in each media type. */
export type Validators = Readonly<
  Record<string, { readonly parameters: Validator; readonly bodies: Readonly<Record<string, Validator>> }>
>;

export declare const validators: Validators;
