import { expect, it } from "vitest";
import { checkUntil } from "./check-until.ts";

it.each([
  ["2026-01-01", true],
  ["2027-02-05", true],
  ["2027-02-06", false],
  ["9999-12-31", false],
])("an exception until %s is allowed on the first day of 2026: %s", (until, isAllowed) => {
  const check = () => checkUntil("waivers.yaml", [{ until }], "2026-01-01");
  if (isAllowed) expect(check).not.toThrow();
  else expect(check).toThrow(`waivers.yaml: until ${until} is more than 400 days ahead, at most 2027-02-05 is allowed`);
});
