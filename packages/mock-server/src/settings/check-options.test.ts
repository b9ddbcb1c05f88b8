import { expect, test } from "vitest";
import { checkOptions } from "./check-options.ts";

test.each([
  [{ port: 70_000 }, "port must be <= 65535"],
  [{ port: "80" }, "port must be integer"],
  [{ taskSeconds: Number.NaN }, "taskSeconds must be number"],
  [{ taskSeconds: -1 }, "taskSeconds must be >= 0"],
  [{ speed: 0 }, "speed must be > 0"],
  [{ log: "loud" }, "log must be equal to one of the allowed values"],
  [{ faults: "stall" }, "faults must be array"],
  [{ store: "postgres://x" }, "store must match pattern"],
  [{ sped: 1 }, "sped is no option of the mock"],
  [{ httpsKey: "key.pem" }, "httpsCert"],
])("%j is refused", (options, message) => {
  expect(() => checkOptions(options)).toThrow(message);
});

test("an option that is undefined counts as left out", () => {
  expect(() => checkOptions({ port: undefined, seed: "x" })).not.toThrow();
});
