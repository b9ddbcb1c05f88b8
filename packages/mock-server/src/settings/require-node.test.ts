import { expect, test } from "vitest";
import { isUnsupportedNodeError } from "../errors/unsupported-node-error.ts";
import { requireNode } from "./require-node.ts";

function refusalOf(version: string): unknown {
  try {
    return requireNode(version);
  } catch (error) {
    return error;
  }
}

test.each(["20.20.2", "22.23.3", "24.17.9"])("Node.js %s is refused, naming both versions", (version) => {
  const error = refusalOf(version);
  expect(isUnsupportedNodeError(error)).toBe(true);
  expect(error).toMatchObject({ version, message: expect.stringContaining(`>=24.18, and this is ${version}`) });
});

test.each(["24.18.0", "24.21.0", "26.0.0", "100.1.0"])("Node.js %s will do", (version) => {
  expect(refusalOf(version)).toBeUndefined();
});
