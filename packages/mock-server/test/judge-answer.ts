import { findOperation, type OperationId, openApiDocument, resolve } from "@haoee/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: "contract", components: openApiDocument.components });

/** What the contract has against a success of this operation and media type, empty when it accepts it. */
export function judgeAnswer(operationId: OperationId, mediaType: string, value: unknown): readonly unknown[] {
  const response = findOperation(operationId)?.object.responses["200"];
  const schema = response && resolve(response).content?.[mediaType]?.schema;
  if (schema === undefined) throw new Error(`${operationId} has no answer in ${mediaType}`);
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')));
  return validate(value) ? [] : (validate.errors ?? []);
}
