import { fileURLToPath } from "node:url";
import { operations } from "@haoee/spec";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { expect, it } from "vitest";

const bundle = fileURLToPath(import.meta.resolve("@haoee/spec/openapi.json"));

it("is read whole by Prism's own loader", async () => {
  const read = await getHttpOperationsFromSpec(bundle);
  const facts = read.map(({ iid, method, path, responses }) => ({
    operationId: iid,
    method,
    path,
    statuses: responses.map(({ code }) => code).toSorted(),
  }));
  expect(facts).toEqual(
    operations.map(({ operationId, method, path, object }) => ({
      operationId,
      method,
      path,
      statuses: Object.keys(object.responses).toSorted(),
    })),
  );
});
