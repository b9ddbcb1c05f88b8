import type { AnySchema, ValidateFunction } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import functionTimeout, { isTimeoutError } from "function-timeout";
import type { generateSync as GenerateSync } from "json-schema-faker";
import { isRequestRefusedError, RequestRefusedError } from "../../errors/request-refused-error.ts";
import type { Random } from "../../random/random.ts";
import { followableSchema } from "./followable-schema.ts";
import { leastSize } from "./least-size.ts";
import { loadTextOfPattern, type TextOfPattern } from "./text-of-pattern.ts";

/** Values and characters that an answer may be made of. */
const largest = 20_000;
/** Values that are made until one follows its schema. */
const attempts = 40;
/** Levels of values within values: more than a request can have. */
const maxDepth = 256;
/** Milliseconds that making a value may take. Patterns of a caller can be made to take for ever. */
const longest = 1_000;

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

interface Libraries {
  readonly ajv: Ajv2020;
  readonly generateSync: typeof GenerateSync;
  readonly textOfPattern: TextOfPattern;
}

async function load(): Promise<Libraries> {
  const [{ Ajv2020 }, formats, { generateSync }, textOfPattern] = await Promise.all([
    import("ajv/dist/2020.js"),
    import("ajv-formats"),
    import("json-schema-faker"),
    loadTextOfPattern(),
  ]);
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default.default(ajv);
  return { ajv, generateSync, textOfPattern };
}

/** Addresses are never fetched, so a reference to another document is an error here. */
function compile({ schema, param }: ValueWish, ajv: Ajv2020): ValidateFunction {
  // Without its name, a schema of an older draft is read as one of draft 2020-12.
  const { $schema: _, ...rest } = schema as { readonly $schema?: unknown };
  try {
    return ajv.compile(rest as AnySchema);
  } catch (error) {
    throw refusal(param, `is no JSON Schema that can be followed: ${messageOf(error)}`);
  }
}

function find(wish: ValueWish, { ajv, generateSync, textOfPattern }: Libraries): unknown {
  const { schema, param, random, textFor } = wish;
  const follows = compile(wish, ajv);
  const options = { alwaysFakeOptionals: true, useExamplesValue: true, maxDefaultItems: 2, refDepth: 2, maxDepth };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const followable = followableSchema(schema, { random, textOfPattern, textFor });
    const value = generateSync(followable, { ...options, seed: random.integer(1, 0x7fffffff) });
    if (follows(value)) return value;
  }
  throw refusal(param, "cannot be followed: no value was found that it allows");
}

/** Made once, because the context that it runs in takes milliseconds to make. */
let findInTime: typeof find | undefined;

/**
 * Makes a value that follows a schema of the caller, the same for the same randomness.
 *
 * @throws RequestRefusedError for a schema that is none, that points into another document, that wants more than 20,000
 * values and characters, that nothing was found to follow, or that takes more than a second, as some patterns do. Where
 * there is no `node:vm`, in browsers, nothing ends the last.
 */
export async function valueOfSchema(wish: ValueWish): Promise<unknown> {
  const { schema, param } = wish;
  if (leastSize(schema) > largest) throw refusal(param, `asks for more than ${largest} values and characters`);
  const libraries = await load();
  try {
    findInTime ??= functionTimeout(find, { timeout: longest });
    return findInTime(wish, libraries);
  } catch (error) {
    if (isRequestRefusedError(error)) throw error;
    if (isTimeoutError(error)) throw refusal(param, `takes longer than ${longest} ms to follow, as some patterns do`);
    throw refusal(param, `cannot be followed: ${messageOf(error)}`);
  }
}
