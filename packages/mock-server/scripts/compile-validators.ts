import { type Operation, openApiDocument, operations } from "@haoee/spec";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv } from "../src/contract/create-ajv.ts";
import { isForm, requestSchemas } from "../src/contract/request-schemas.ts";
import type { JsonSchema } from "../src/contract/schema-walk.ts";

/** Schemas by the name of the function that will judge by them. */
type Named = Record<string, JsonSchema>;

function bodies(operation: Operation): [mediaType: string, name: string, schema: JsonSchema][] {
  return Object.entries(requestSchemas(openApiDocument, operation).bodies).map(([mediaType, schema]) => [
    mediaType,
    `${operation.operationId}_${mediaType.replaceAll(/\W/g, "_")}`,
    schema,
  ]);
}

function parameters(operation: Operation): [name: string, schema: JsonSchema] {
  return [`${operation.operationId}_parameters`, requestSchemas(openApiDocument, operation).parameters];
}

/**
 * Ajv writes CommonJS imports of its helpers even into ES modules. What the default export of such a helper is depends
 * on who loads it: Node takes the whole module, bundlers take its `default`.
 */
function withImports(code: string): string {
  const names = new Map<string, string>();
  const body = code.replaceAll(/require\("([^"]+)"\)(\.default)?/g, (_match, path: string, member = "") => {
    const name = path.replaceAll(/\W/g, "_");
    names.set(path, name);
    return member ? `(${name}.default ?? ${name})` : name;
  });
  return [...names].map(([path, name]) => `import ${name} from "${path}.js";\n`).join("") + body;
}

/** Parameters and forms arrive as text, so there `"2"` is a number where the contract wants one. */
function compile(named: Named, coerceTypes: boolean): string {
  const ajv = createAjv(openApiDocument, { coerceTypes, source: true });
  for (const [name, schema] of Object.entries(named)) ajv.addSchema(schema as object, name);
  return withImports(standalone.default(ajv, Object.fromEntries(Object.keys(named).map((name) => [name, name]))));
}

function row(operation: Operation): string {
  const [parametersName] = parameters(operation);
  const lines = bodies(operation).map(
    ([mediaType, name]) => `      "${mediaType}": ${isForm(mediaType) ? "text" : "json"}.${name},\n`,
  );
  return `  ${operation.operationId}: {
    parameters: text.${parametersName},
    bodies: {\n${lines.join("")}    },\n  },\n`;
}

const banner = "// Generated from the contract by `pnpm generate`. Do not edit.\n";

/** Code that judges requests by the contract: for each operation its parameters and its body in each media type. */
export function compileValidators(): Record<string, string> {
  const all = operations.flatMap(bodies);
  const text = [...operations.map(parameters), ...all.filter(([type]) => isForm(type)).map(([, ...rest]) => rest)];
  const json = all.filter(([type]) => !isForm(type)).map(([, ...rest]) => rest);
  return {
    "json-validators.js": banner + compile(Object.fromEntries(json), false),
    "text-validators.js": banner + compile(Object.fromEntries(text), true),
    "validators.js": `${banner}import * as json from "./json-validators.js";
import * as text from "./text-validators.js";

export const validators = {\n${operations.map(row).join("")}};\n`,
    "validators.d.ts": `${banner}import type { ErrorObject } from "ajv";

/** Judges one value. Errors are there after a refusal, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** For each operation the validator of \`{path, query}\`, and that of its body in each media type. */
export type Validators = Readonly<
  Record<string, { readonly parameters: Validator; readonly bodies: Readonly<Record<string, Validator>> }>
>;

export declare const validators: Validators;
`,
  };
}
