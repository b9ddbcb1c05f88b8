import { expect, test } from "vitest";
import { unsupportedNode } from "./unsupported-node.ts";

test.each(["18.20.8", "20.20.2", "22.23.3", "24.17.9"])("Node.js %s is refused, naming both versions", (version) => {
  expect(unsupportedNode(version)).toContain(`needs Node.js >=24.18, and this is ${version}:`);
});

test.each(["24.18.0", "24.21.0", "26.0.0", "100.1.0"])("Node.js %s will do", (version) => {
  expect(unsupportedNode(version)).toBeUndefined();
});
