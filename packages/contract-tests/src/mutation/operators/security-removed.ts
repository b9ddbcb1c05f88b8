import type { JsonObject } from "../../json-object.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Change, Operator } from "./operator.ts";

/** The document or an operation asks for no key, one way to send the key is gone, or sending none will do. */
function securityChanges({ security }: JsonObject): readonly Change[] {
  if (!Array.isArray(security)) return [];
  const fewer = security.map((_, index) => setKeyword("security", security.toSpliced(index, 1), `/${index}`));
  return [setKeyword("security", undefined), ...fewer, setKeyword("security", [...security, {}])];
}

/** No key is asked for. */
export const securityRemoved: Operator = {
  name: "security removed",
  kind: "document",
  least: 1,
  changes: ({ object }) => securityChanges(object),
};
