import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createMockServer, isStoreRefusedError } from "../src/index.ts";

test.each([
  "redis://127.0.0.1:1/0?password=secret",
  "redis://secret@127.0.0.1:1/0",
  "redis://user:secret@127.0.0.1:1/0?username=secret",
  "redis://127.0.0.1:1/0#secret",
])("nobody listening at %s is told without what may be secret", async (store) => {
  const refusal: unknown = await createMockServer({ store }).catch((error: unknown) => error);
  expect(isStoreRefusedError(refusal) && refusal.store).toBe("redis://127.0.0.1:1/0");
  expect(inspect(refusal)).not.toContain("secret");
});
