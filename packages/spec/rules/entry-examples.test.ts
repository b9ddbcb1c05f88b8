import { expect, test } from "vitest";
import { entryExamples } from "./entry-examples.ts";
import { content, tinyContract } from "./tiny-contract.ts";

const catalogue = [{ id: "flux", operation: "createImage", match: {} }];
const requestBody = content("application/json", {}, "flux", {});
const responses = { 200: content("application/json", {}, "flux", {}), default: {} };

test("an entry with both examples passes, and so does one that is not described yet", () => {
  const rows = [...catalogue, { id: "recraft", operation: "createImage" }];
  expect(entryExamples.check(tinyContract({ requestBody, responses }, { catalogue: rows }))).toEqual([]);
});

test.each([
  ["request", { responses }],
  ["response", { requestBody }],
])("an entry without its %s example is refused", (kind, operation) => {
  expect(entryExamples.check(tinyContract(operation, { catalogue }))).toMatchObject([
    { message: `has no ${kind} example named flux` },
  ]);
});

test("a parameter's example serves as the request of an entry without a body", () => {
  const parameters = [{ name: "task_id", in: "path", examples: { flux: { value: "1" } } }];
  expect(entryExamples.check(tinyContract({ parameters, responses }, { catalogue }))).toEqual([]);
});

test("an entry whose operation is missing is refused", () => {
  const rows = [{ id: "sora-query", operation: "getVideoGeneration", match: {} }];
  expect(entryExamples.check(tinyContract({}, { catalogue: rows }))).toMatchObject([{ at: "#/paths" }]);
});

test("an example of no entry is refused, a further situation of an entry is not", () => {
  const stray = { 200: content("application/json", {}, "fluxx", {}), default: {} };
  const situation = { 200: content("application/json", {}, "flux.failure", {}), default: {} };
  expect(entryExamples.check(tinyContract({ responses: stray }, { catalogue: [] }))).toMatchObject([
    { message: "the example fluxx belongs to no entry of this operation" },
  ]);
  const messages = entryExamples
    .check(tinyContract({ responses: situation }, { catalogue }))
    .map(({ message }) => message);
  expect(messages).not.toContainEqual(expect.stringContaining("belongs to no entry"));
});
