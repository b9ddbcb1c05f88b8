/** Characters at the end of a message that are looked at: a message is the server's, and may be of any size. */
const tail = 200;

/** The id of a request: from the headers, else from the `(request id: …)` that the family appends to its messages. */
export function requestIdOf({ headers }: Response, message = ""): string | undefined {
  return (
    headers.get("x-oneapi-request-id") ||
    headers.get("x-request-id") ||
    message.slice(-tail).match(/\(request id: ([^()]+)\)\s*$/i)?.[1]
  );
}
