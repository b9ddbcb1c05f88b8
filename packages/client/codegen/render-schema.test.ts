import { expect, test } from "vitest";
import { renderSchema } from "./render-schema.ts";

/** The type that a schema gets, in one line and without comments. */
async function typeOf(schema: unknown): Promise<string | undefined> {
  const schemas = { outer: { type: "object", required: ["it"], properties: { it: schema } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "", version: "1" },
    servers: [],
    paths: {},
    components: { schemas },
  };
  const text = (await renderSchema(document)).replaceAll(/\/\*.*?\*\//gs, "").replaceAll(/;?\s+/g, " ");
  return text.match(/it: (.+?) \} \} responses/)?.[1];
}

const status = { type: "string", "x-known-values": ["SUCCESS", "FAILURE"] };
const file = { type: "string", format: "binary" };

test.each([
  ["a file", file, "Uploadable"],
  ["files", { type: "array", items: file }, "Uploadable[]"],
  ["a file or files", { anyOf: [file, { type: "array", items: file }] }, "Uploadable | Uploadable[]"],
  ["an enum that may grow", status, '"SUCCESS" | "FAILURE" | (string & {})'],
  ["a list of them", { type: "array", items: status }, '("SUCCESS" | "FAILURE" | (string & {}))[]'],
  ["one that may be null", { ...status, type: ["string", "null"] }, '("SUCCESS" | "FAILURE" | (string & {})) | null'],
  ["a closed enum", { type: "string", enum: ["a", "b"] }, '"a" | "b"'],
  ["a text of another format", { type: "string", format: "uri" }, "string"],
  [
    "fields beside a choice",
    {
      type: "object",
      properties: { a: { const: 1 } },
      anyOf: [{ type: "string" }, { properties: { b: { const: 2 } } }],
    },
    "{ a?: 1 } & (string | { b?: 2 })",
  ],
  ["a field with a default", { type: "object", properties: { n: { type: "integer", default: 1 } } }, "{ n?: number }"],
  ["an object of any fields", { type: "object" }, "Record<string, unknown>"],
])("%s", async (_, schema, expected) => {
  expect(await typeOf(schema)).toBe(expected);
});
