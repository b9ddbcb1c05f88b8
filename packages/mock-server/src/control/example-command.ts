import { entries, findOperation, type RequestExample, requestExamples } from "@haoee/spec";

/** A text as one word of a shell command. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function command(url: string, { operationId, mediaType, body }: RequestExample): string {
  const path = findOperation(operationId)?.path ?? "/";
  const headers = ["Authorization: key", `Content-Type: ${mediaType}`];
  return `curl ${url}${path} ${headers.map((header) => `-H ${quoted(header)}`).join(" ")} -d ${quoted(JSON.stringify(body))}`;
}

/** A command that calls the server at this address as it is: the first documented request that is plain JSON. */
export function exampleCommand(url: string): string {
  const examples = entries.flatMap(requestExamples);
  const example = examples.find(({ mediaType, query }) => mediaType === "application/json" && !("async" in query));
  return example ? command(url, example) : `curl ${url}/__mock/health`;
}
