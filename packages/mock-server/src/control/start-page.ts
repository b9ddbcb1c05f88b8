import type { ResponseValue } from "../behaviours/values.ts";
import type { Contract } from "../contract/contract.ts";
import type { ControlRoute } from "./control-route.ts";

/** What a person sees who opens the mock's address. */
export function startPage({ operations }: Contract, control: readonly ControlRoute[]): ResponseValue {
  const lines = [...operations, ...control].map(
    ({ method, path, summary }) => `${method.toUpperCase().padEnd(4)} ${path}  ${summary}`,
  );
  const documents = ["GET  /openapi.json  the contract", "GET  /__mock/openapi.json  the control API"];
  const body = `Mock of the Haoee gateway (unofficial)\n\n${[...lines, ...documents].join("\n")}\n`;
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}
