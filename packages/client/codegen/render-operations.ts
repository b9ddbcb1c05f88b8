import { type Operation, resolve } from "@haoee/spec";
import { banner } from "./banner.ts";
import { docComment } from "./doc-comment.ts";

const imports = `import type { OperationDescriptor } from "../transport/operation-descriptor.ts";
import type { operations } from "./schema.ts";
`;

/** A form carries files without a detour through base64, so it wins over JSON where the contract offers both. */
const bodyMediaTypes = ["multipart/form-data", "application/json"];

/** Media types by the names of the constants that hold them, since a bundle repeats each text in full. */
const constants = { json: "application/json", form: "multipart/form-data", events: "text/event-stream" };

function bodyOf({ object }: Operation): string | undefined {
  const offered = Object.keys(object.requestBody?.content ?? {});
  const body = bodyMediaTypes.find((mediaType) => offered.includes(mediaType));
  if (offered.length > 0 && !body) {
    throw new RangeError(`${object.operationId}: the client cannot send ${offered.join(" or ")}`);
  }
  return body;
}

function answersOf({ object }: Operation): string[] {
  const success = object.responses["200"];
  return Object.keys((success && resolve(success).content) ?? {});
}

function member({ operationId, summary, method, path, title, object }: Operation): string {
  const where = `\`${method.toUpperCase()} ${path}\`, documented as ${title}`;
  const comment = docComment("  ", summary, "", object.description, "", where);
  return `${comment}\n  ${operationId}: operations["${operationId}"];`;
}

function withConstants(code: string): string {
  return Object.entries(constants).reduce((text, [name, value]) => text.replaceAll(`"${value}"`, name), code);
}

function descriptor(operation: Operation): string {
  const { operationId, method, path } = operation;
  const facts = { method, path, body: bodyOf(operation), answers: answersOf(operation) };
  return `  ${operationId}: ${withConstants(JSON.stringify(facts))},`;
}

/** How each operation is sent and what it answers, with the types of its parts. */
export function renderOperations(operations: readonly Operation[]): string {
  return `${banner}${imports}
/** The operations of the contract by name. */
export interface Operations {
${operations.map(member).join("\n")}
}

${Object.entries(constants)
  .map(([name, value]) => `const ${name} = "${value}";`)
  .join("\n")}

/** How each operation travels. */
export const operationTable: { readonly [Id in keyof Operations]: OperationDescriptor } = {
${operations.map(descriptor).join("\n")}
};
`;
}
