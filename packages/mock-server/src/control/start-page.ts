import { operations } from "@haoee/spec";
import type { ResponseValue } from "../behaviours/values.ts";

const page = `Mock of the Haoee gateway (unofficial)

${operations.map(({ method, path, summary }) => `${method.toUpperCase().padEnd(4)} ${path}  ${summary}`).join("\n")}

GET  /openapi.json      the contract
GET  /__mock/health     whether the mock is well
GET  /__mock/webhooks   what became of the webhooks of finished tasks
`;

/** What a person sees who opens the mock's address. */
export function startPage(): ResponseValue {
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: page };
}
