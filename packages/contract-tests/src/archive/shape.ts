import { createAjv } from "../settings/schema-at.ts";

const ajv = createAjv();
// An empty one, then such as `request` and `headers`.
const placeSteps = 3;

/** A value as its schema says, or an Error that names the place and the reason. */
export type Shape<Value> = (value: unknown) => Value;

/** Makes the check of what one format writes for one interaction. Fields that the schema does not name may be there. */
export function shapeOf<Value>(schema: object): Shape<Value> {
  const validate = ajv.compile<Value>(schema);
  return (value) => {
    if (validate(value)) return value;
    const error = validate.errors?.find(({ keyword }) => keyword !== "if");
    // Without the value, which may be a credential, as the name of a header may, too.
    const place = error?.instancePath.split("/", placeSteps).join("/") ?? "";
    throw new Error(`${place} ${error?.message ?? "has another shape"}`.trim());
  };
}

const text = { type: "string" };

/** Headers as recorders write them: one value, or a list of values. */
export const headersSchema: object = {
  type: ["object", "null"],
  additionalProperties: { anyOf: [text, { type: "number" }, { type: "array", items: { type: ["string", "number"] } }] },
};
