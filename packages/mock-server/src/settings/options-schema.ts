import { optionTable } from "./option-table.ts";

/** JSON Schema of a config file: the options under their own names, and nothing else. */
export const optionsSchema: Readonly<Record<string, unknown>> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "haoee-mock.config.yaml",
  type: "object",
  additionalProperties: false,
  dependencies: { httpsKey: ["httpsCert"], httpsCert: ["httpsKey"] },
  properties: {
    $schema: { type: "string" },
    ...Object.fromEntries(
      Object.entries(optionTable).map(([name, { description, schema, fallback }]) => [
        name,
        { ...schema, description, ...(fallback === undefined ? {} : { default: fallback }) },
      ]),
    ),
  },
};
