import { operationIds } from "@haoee/spec";

const expression = { type: "string", minLength: 1, maxLength: 1_000, format: "regex" };
const step = {
  type: "object",
  additionalProperties: false,
  minProperties: 1,
  not: { required: ["respond", "example"] },
  properties: {
    delay: { type: "number", minimum: 0, maximum: 86_400_000, description: "Milliseconds before the answer" },
    faults: {
      type: "array",
      items: { type: "string", minLength: 1, "x-fault": true },
      description: "Failures that happen, as in --fault",
    },
    respond: {
      type: "object",
      additionalProperties: false,
      description: "An answer in full",
      properties: {
        status: { type: "integer", minimum: 200, maximum: 599 },
        headers: { type: "object", additionalProperties: { type: "string", pattern: "^[^\\r\\n]*$" } },
        body: { description: "A text, or a value that goes out as JSON" },
      },
    },
    example: {
      type: "object",
      additionalProperties: false,
      description: "An answer of the contract",
      properties: { code: { type: "integer", minimum: 200, maximum: 599 }, name: { type: "string" } },
    },
    passthrough: { const: true, description: "The mock behaves as without a scenario" },
  },
};

/** JSON Schema of a scenario file. */
export const scenarioSchema: Readonly<Record<string, unknown>> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Scenario of the Haoee mock server",
  type: "object",
  additionalProperties: false,
  required: ["name", "steps"],
  properties: {
    $schema: { type: "string" },
    name: { type: "string", pattern: "^[\\w.-]{1,64}$", description: "What X-Mock-Scenario calls it" },
    match: {
      type: "object",
      additionalProperties: false,
      description: "Which requests it answers; each condition that is given has to hold",
      properties: {
        operation: { enum: [...operationIds], description: "Operation of the contract" },
        entry: { type: "string", minLength: 1, description: "Id of the documentation entry" },
        body: { description: "A part of the JSON body; lists are compared whole" },
        text: { ...expression, description: "Regular expression that occurs in the body as JSON without spaces" },
        headers: { type: "object", additionalProperties: expression, description: "Regular expressions by header" },
      },
    },
    steps: { type: "array", minItems: 1, maxItems: 1_000, items: step, description: "One for each request, in order" },
    after: { enum: ["stay", "loop", "end"], default: "stay", description: "What follows the last step" },
    when: { enum: ["always", "named"], default: "always", description: "named: only when X-Mock-Scenario says so" },
  },
};
