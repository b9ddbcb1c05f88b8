import type { ContractAnswer } from "./behaviour.ts";
import type { ResponseValue } from "./values.ts";

/** An answer that came from the contract. */
export function contractResponse({ status, json }: ContractAnswer): ResponseValue {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: json };
}

/** An answer in JSON. */
export function jsonResponse(status: number, value: unknown): ResponseValue {
  return contractResponse({ status, json: JSON.stringify(value) });
}
