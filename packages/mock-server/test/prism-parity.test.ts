import { entries, type OperationId, openApiDocument, type RequestExample, requestExamples } from "@haoee/spec";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validators } from "../generated/validators.js";
import { silentLogger } from "../src/engine/silent-logger.ts";
import { isRequestRefusedError } from "../src/errors/request-refused-error.ts";
import { validateRequest } from "../src/validation/validate-request.ts";

const json = "application/json";
const config = {
  checkSecurity: false,
  validateRequest: true,
  validateResponse: false,
  errors: true,
  isProxy: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

const operations = await getHttpOperationsFromSpec(structuredClone(openApiDocument));
const prism = createInstance(config, { logger: silentLogger });
const documented = entries.flatMap(requestExamples).filter(({ mediaType }) => mediaType === json);

type Query = Readonly<Record<string, string>>;

/** Prism takes its own from the path. */
const path = { task_id: "{task_id}", model: "{model}" };

/** Whether Prism's own validator takes a request. */
async function prismTakes(operationId: OperationId, body: unknown, query: Query = {}): Promise<boolean> {
  const operation = operations.find(({ iid }) => iid === operationId);
  if (!operation) throw new Error(`No operation ${operationId}`);
  const url = { path: operation.path, query };
  const request = { method: "post", url, headers: { "content-type": json }, body } as const;
  const result = await prism.request(request, [{ ...operation, callbacks: [] }], config)();
  if (result._tag === "Left") throw result.left;
  return result.right.validations.input.length === 0;
}

function weTake(operationId: OperationId, body: unknown, query: Query = {}): boolean {
  try {
    validateRequest(validators[operationId], { path, query, mediaType: json, body });
    return true;
  } catch (error) {
    if (isRequestRefusedError(error)) return false;
    throw error;
  }
}

/** Every place in a value, as a list of keys. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))];
}

/** The value with another in one place, or with nothing there. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other ?? null;
  const copy: Record<string, unknown> = structuredClone(value) as Record<string, unknown>;
  if (rest.length === 0 && other === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = changed(copy[key], rest, other ?? null);
  return copy;
}

const rich = {
  createChatCompletion: {
    model: "m",
    messages: [
      { role: "user", content: [{ type: "image_url", image_url: { url: "https://x/" } }] },
      { role: "assistant", content: null, tool_calls: [{ id: "1", type: "function", function: { name: "f" } }] },
      { role: "tool", content: "1", tool_call_id: "1" },
    ],
    response_format: { type: "json_schema", json_schema: { name: "x" } },
    tool_choice: { type: "function", function: { name: "f" } },
    stop: ["a"],
    logit_bias: { "1": 5, "a/b~c": 6 },
  },
} as const;

const bodies: readonly Pick<RequestExample, "operationId" | "body">[] = [
  ...documented,
  { operationId: "createChatCompletion", body: rich.createChatCompletion },
];

test.each(bodies)("both take a good body of $operationId: $body", async ({ operationId, body }) => {
  expect([weTake(operationId, body), await prismTakes(operationId, body)]).toEqual([true, true]);
});

test.each([
  [{ async: "true", webhook: "https://example.com/notify" }, true],
  [{ async: "maybe", strange: "x" }, true],
  [{ webhook: "notify" }, false],
])("both give the same verdict on the query %o", async (query, taken) => {
  const body = { model: "m", prompt: "p" };
  expect([weTake("createImage", body, query), await prismTakes("createImage", body, query)]).toEqual([taken, taken]);
});

// No deviation is known for JSON. Forms are left out: Prism refuses repeated files and does not tell files from texts.
test("both give the same verdict on bodies with one place changed", async () => {
  const other = fc.constantFrom(undefined, null, "", "x", "user", 0, -1, 1.5, 1e9, true, [], {}, ["x"], {
    type: "text",
  });
  const sample = fc
    .constantFrom(...bodies)
    .chain(({ operationId, body }) =>
      fc.tuple(fc.constant(operationId), fc.constant(body), fc.constantFrom(...places(body)), other),
    );
  await fc.assert(
    fc.asyncProperty(sample, async ([operationId, body, place, value]) => {
      const bad = changed(body, place, value);
      expect(weTake(operationId, bad), JSON.stringify([place, value])).toBe(await prismTakes(operationId, bad));
    }),
    { numRuns: 5000 },
  );
});
