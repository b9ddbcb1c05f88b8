import { expect, test } from "vitest";
import type { TestResult } from "./results.mjs";
import { summarise } from "./summary.mjs";

const passed: TestResult = { title: "one", status: "passed" };
const failed: TestResult = { title: "two", status: "failed" };
const shared: TestResult = { title: "three", status: "skipped", reason: "../shared is not beside this repository" };
const browser: TestResult = { title: "four", status: "skipped", reason: "chromium is not installed" };

test("everything passed: it says that nothing was left out, and closes with the count", () => {
  const { text, passed: green } = summarise([passed], { green: true, complete: true, seconds: 1 });
  expect(green).toBe(true);
  expect(text).toContain("Nothing was left out.");
  expect(text.split("\n").at(-1)).toBe("1 passed, 0 failed, 0 skipped");
});

test("what was left out is named with its reason, once", () => {
  const { text, passed: green } = summarise([passed, shared, shared, browser], {
    green: true,
    complete: false,
    seconds: 1,
  });
  expect(green).toBe(true);
  expect(text).toContain("  ../shared is not beside this repository\n  chromium is not installed\n");
});

test("a check that failed outside of the tests is no success", () => {
  const { text, passed: green } = summarise([passed], { green: false, complete: false, seconds: 1 });
  expect(green).toBe(false);
  expect(text).not.toContain("Nothing was left out.");
});

test.each([
  ["a failure", [passed, failed], false, false],
  ["no test at all", [], false, false],
  ["the shared material left out in CI", [passed, shared], true, true],
  ["anything else left out in CI", [passed, browser], true, false],
])("%s", (_, results, complete, green) => {
  expect(summarise(results, { green: true, complete, seconds: 1 }).passed).toBe(green);
});
