import type { ResponseValue } from "./values.ts";

/** An answer in JSON. */
export function jsonResponse(status: number, value: unknown): ResponseValue {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) };
}
