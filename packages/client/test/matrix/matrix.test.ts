import { afterAll, expect, test } from "vitest";
import { matrixCases } from "./matrix-cases.ts";
import { startMatrixServer } from "./server.ts";

const server = await startMatrixServer();
afterAll(() => server.close());

test.each(matrixCases)("$title", async ({ run }) => {
  await expect(run(server)).resolves.toBeUndefined();
});
