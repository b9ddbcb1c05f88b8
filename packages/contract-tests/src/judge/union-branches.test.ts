import type { ErrorObject } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { closestBranch } from "./union-branches.ts";

function error(keyword: string, instancePath: string): ErrorObject {
  return { keyword, instancePath, schemaPath: "", params: {} };
}

it.each([
  ["a wrong constant inside a property counts like any error", "/delta/role", 0],
  ["a wrong tag of the value itself says that another branch was meant", "/delta", 1],
])("%s", (_, place, expected) => {
  const known = { schema: { properties: { delta: {} } }, errors: [error("const", place)] };
  const unknown = { schema: { properties: { error: {} } }, errors: [error("required", "")] };
  const branches = [known, unknown];
  expect(closestBranch(branches, { delta: { role: "user" } })).toBe(branches[expected]);
});
