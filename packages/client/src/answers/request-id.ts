const headers = ["x-oneapi-request-id", "x-request-id"];

/** Characters at the end of a message that are looked at: a message is the server's, and may be of any size. */
const tail = 200;

/** The id of a request: from the headers, else from the `(request id: …)` that the family appends to its messages. */
export function requestIdOf(response: Response, message: string | undefined): string | undefined {
  const named = headers.map((name) => response.headers.get(name)).find(Boolean);
  return named ?? message?.slice(-tail).match(/\(request id: ([^()]+)\)\s*$/i)?.[1];
}
