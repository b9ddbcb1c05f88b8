import { entries, type RequestExample, requestExamples } from "@haoee/spec";
import type { Contract } from "../contract/contract.ts";

/** A text as one word of a shell command. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function command(address: string, { mediaType, body }: RequestExample): string {
  const headers = ["Authorization: key", `Content-Type: ${mediaType}`];
  return `curl ${address} ${headers.map((header) => `-H ${quoted(header)}`).join(" ")} -d ${quoted(JSON.stringify(body))}`;
}

/** A command that calls the server at this address as it is: the first documented request that is plain JSON. */
export function exampleCommand(url: string, { operations }: Contract): string {
  const pathOf = (id: string) => operations.find(({ operationId }) => operationId === id)?.path;
  const examples = entries.flatMap(requestExamples);
  const example = examples.find(
    ({ operationId, mediaType, query }) =>
      pathOf(operationId) && mediaType === "application/json" && !("async" in query),
  );
  return example ? command(`${url}${pathOf(example.operationId)}`, example) : `curl ${url}/__mock/health`;
}
