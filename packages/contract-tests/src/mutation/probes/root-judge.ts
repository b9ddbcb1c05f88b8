import type { OpenApiDocument } from "@haoee/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isObject, type JsonObject } from "../../json-object.ts";
import { schemaRoots } from "../contract/schema-roots.ts";
import { discriminator } from "./discriminator.ts";

/** Whether a value is accepted. */
type Accepts = (value: unknown) => boolean;

/** Judges by the outermost schemas of a contract, each compiled by itself, so that a changed one is compiled alone. */
export interface RootJudge {
  /** The schema as it stands in the contract. */
  of(root: string): Accepts;
  /** Another schema in its place, good until the next is asked for. */
  instead(schema: unknown): Accepts;
}

function keyOf(pointer: string): string {
  return `contract:${pointer.slice(1)}`;
}

/** The schema with each reference to a component as a reference to a schema of its own. */
function detached(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(detached);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) =>
      typeof child === "string" && child.startsWith("#/components/schemas/")
        ? [key, keyOf(child)]
        : [key, detached(child)],
    ),
  );
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, addUsedSchema: false, discriminator: false });
  addFormats.default(ajv);
  ajv.addFormat("binary", true);
  ajv.addKeyword(discriminator(ajv));
  return ajv;
}

/** A judge by the outermost schemas of a contract. Unlike JSON Schema it also holds unions to their discriminators. */
export function rootJudge(document: OpenApiDocument): RootJudge {
  const ajv = createAjv();
  for (const [pointer, schema] of schemaRoots(document)) ajv.addSchema(detached(schema) as JsonObject, keyOf(pointer));
  return {
    of(root) {
      const validate = ajv.getSchema(keyOf(root));
      if (!validate) throw new RangeError(`Nothing at ${root} in the contract`);
      return (value) => validate(value) === true;
    },
    instead(schema) {
      // A schema stays one when it is detached.
      const own = detached(schema) as JsonObject;
      const validate = ajv.compile(own);
      ajv.removeSchema(own);
      return (value) => validate(value) === true;
    },
  };
}
