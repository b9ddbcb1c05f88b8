import type { OperationId } from "@haoee/spec";
import type { RequestValue } from "../behaviours/values.ts";
import type { ScenarioMatch } from "./scenario.ts";

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has everything that a part has: fields of objects, whole lists, equal texts and numbers. */
export function contains(value: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(value) && value.length === part.length && part.every((one, at) => contains(value[at], one));
  }
  if (!isFields(part)) return value === part;
  return (
    isFields(value) &&
    Object.entries(part).every(([name, child]) => Object.hasOwn(value, name) && contains(value[name], child))
  );
}

/** A body as JSON; none when it is nested too deeply to be written. */
function textOf(body: unknown): string {
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    return "";
  }
}

/** Whether a request is one that a scenario answers. */
export function matches(match: ScenarioMatch, operationId: OperationId, request: RequestValue): boolean {
  const { operation, entry, body, text, headers = {} } = match;
  return (
    (operation === undefined || operation === operationId) &&
    (entry === undefined || entry === request.entry?.id) &&
    (body === undefined || contains(request.body, body)) &&
    (text === undefined || new RegExp(text, "u").test(textOf(request.body))) &&
    Object.entries(headers).every(([name, pattern]) => new RegExp(pattern, "u").test(request.headers[name] ?? ""))
  );
}
