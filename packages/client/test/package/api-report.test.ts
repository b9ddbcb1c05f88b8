import { expect, test } from "vitest";
import { reportApi } from "../../scripts/api-report.ts";

test("the committed reports of the public API are those of the built package", { timeout: 300_000 }, () => {
  expect(reportApi(true), "Build, look at what changed and run: pnpm --filter @haoee/client api-report").toEqual([]);
});
