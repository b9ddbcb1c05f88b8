import type { Contract, JsonObject } from "./rule.ts";

/** A contract of one operation, right in every respect; tests break one thing of it. */
export function tinyContract(
  operation: JsonObject = {},
  rest: Partial<Contract> & { schemas?: JsonObject } = {},
): Contract {
  const { schemas = {}, ...contract } = rest;
  return {
    document: {
      paths: {
        "/v1/images/generations": {
          post: {
            operationId: "createImage",
            "x-title": "文生图",
            "x-source": "docs",
            "x-docs-status": "开发中",
            responses: { 200: { content: {} }, default: { content: {} } },
            ...operation,
          },
        },
      },
      components: { schemas },
    },
    catalogue: [],
    files: [],
    reached: [],
    ...contract,
  };
}

/** A media type with a schema and one example. */
export function content(mediaType: string, schema: unknown, key: string, value: unknown): JsonObject {
  return { content: { [mediaType]: { schema, examples: { [key]: { value } } } } };
}
