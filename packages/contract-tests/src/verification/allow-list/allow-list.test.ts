import { expect, it } from "vitest";
import { failure } from "../proofs/proof.ts";
import { createAllowList, expiredFields, uselessFields } from "./allow-list.ts";
import type { AllowedField } from "./allowed-field.ts";

const today = "2026-06-01";
const field: AllowedField = {
  operationId: "createChatCompletion",
  side: "response",
  field: "/*/choices/*/delta/extra",
  owner: "gateway team",
  until: "2026-06-01",
  reason: "seen at one host",
};

function found(pointer: string, operationId = "createChatCompletion", side: AllowedField["side"] = "response") {
  return failure({ exchange: 0, operationId, side }, "undocumented", "is not documented", pointer);
}

it("allows a field in whatever event and item it stands, up to its last day", () => {
  const { allow, uses } = createAllowList([field], today);
  expect(allow(found("/12/choices/0/delta/extra"))).toMatchObject({
    level: "allowed",
    message: "is not documented, allowed until 2026-06-01: seen at one host",
  });
  expect(uses()).toEqual([{ ...field, used: 1 }]);
});

it.each([
  ["another field", found("/0/choices/0/delta/other")],
  ["a field below it", found("/0/choices/0/delta/extra/more")],
  ["a name where a number has to be", found("/a/choices/0/delta/extra")],
  ["another operation", found("/0/choices/0/delta/extra", "createCompletion")],
  ["another side", found("/0/choices/0/delta/extra", "createChatCompletion", "request")],
])("does not allow %s", (_, draft) => {
  expect(createAllowList([field], today).allow(draft)).toBe(draft);
});

it("allows nothing after the last day, and says so", () => {
  const { allow, uses } = createAllowList([field], "2026-06-02");
  const draft = found("/0/choices/0/delta/extra");
  expect(allow(draft)).toBe(draft);
  expect(expiredFields(uses(), "2026-06-02")).toMatchObject([
    { level: "error", rule: "allowed-until", pointer: field.field },
  ]);
  expect(expiredFields(uses(), today)).toEqual([]);
});

it("says what nothing needs", () => {
  const { uses } = createAllowList([field], today);
  expect(uselessFields(uses(), today)).toMatchObject([{ level: "error", rule: "allowed-needlessly" }]);
  expect(uselessFields(uses(), "2026-06-02")).toEqual([]);
});
