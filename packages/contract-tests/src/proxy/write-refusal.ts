import type { ServerResponse } from "node:http";

/** Answers in the gateway's form of errors what the recorder itself refuses or cannot pass on. */
export function writeRefusal(response: ServerResponse, status: number, message: string): void {
  const error = { message: `haoee-contract record: ${message}`, type: "recorder_error", param: "", code: "" };
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ error }));
}
