import type { AnySchema, ValidateFunction } from "ajv";
import type { JsonSchema } from "json-schema-faker";
import { RequestRefusedError } from "../../errors/request-refused-error.ts";
import type { Random } from "../../random/random.ts";
import { leastSize } from "./least-size.ts";
import { withReadableTexts } from "./readable-texts.ts";

/** Values and characters that an answer may be made of. */
const largest = 20_000;
/** Values that are made until one follows its schema. */
const attempts = 20;

/** What a value is made for. */
export interface ValueWish {
  /** A JSON Schema, read as one of draft 2020-12. */
  readonly schema: unknown;
  /** Where the schema stands in the request, to name it in a refusal. */
  readonly param: string;
  readonly random: Random;
  /** The words for a text of this name that the schema leaves open. */
  textFor(name: string): string;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refusal(param: string, reason: string): RequestRefusedError {
  return new RequestRefusedError({ message: `${param} ${reason}`, param });
}

/** Addresses are never fetched, so a reference to another document is an error here. */
async function compile({ schema, param }: ValueWish): Promise<ValidateFunction> {
  // Without its name, a schema of an older draft is read as one of draft 2020-12.
  const { $schema: _, ...rest } = schema as { readonly $schema?: unknown };
  const [{ Ajv2020 }, formats] = await Promise.all([import("ajv/dist/2020.js"), import("ajv-formats")]);
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default.default(ajv);
  try {
    return ajv.compile(rest as AnySchema);
  } catch (error) {
    throw refusal(param, `is no JSON Schema that can be followed: ${messageOf(error)}`);
  }
}

/**
 * Makes a value that follows a schema of the caller, the same for the same randomness.
 *
 * @throws RequestRefusedError for a schema that is none, that points into another document, that wants more than 20,000
 * values and characters, or that nothing was found to follow.
 */
export async function valueOfSchema(wish: ValueWish): Promise<unknown> {
  const { schema, param, random, textFor } = wish;
  if (leastSize(schema) > largest) throw refusal(param, `asks for more than ${largest} values and characters`);
  const follows = await compile(wish);
  const { generateSync } = await import("json-schema-faker");
  const readable = withReadableTexts(schema, textFor) as JsonSchema;
  const options = { alwaysFakeOptionals: true, useExamplesValue: true, maxDefaultItems: 2, refDepth: 2 };
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const value = generateSync(readable, { ...options, seed: random.integer(1, 0x7fffffff) });
      if (follows(value)) return value;
    } catch (error) {
      throw refusal(param, `cannot be followed: ${messageOf(error)}`);
    }
  }
  throw refusal(param, "cannot be followed: no value was found that it allows");
}
