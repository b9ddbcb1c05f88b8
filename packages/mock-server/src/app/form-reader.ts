import type { FilePart } from "../behaviours/values.ts";

/** One part of a form: a text or a file. */
export interface FormPart {
  readonly name: string;
  readonly value: string | FilePart;
}

/**
 * Reads `multipart/form-data`, parts in the order in which they come.
 *
 * @throws RequestRefusedError that says what is wrong with the form.
 */
export type FormReader = (bytes: Uint8Array, contentType: string) => Promise<readonly FormPart[]>;
