const headers = ["x-oneapi-request-id", "x-request-id"];

/** The id of a request: from the headers, else from the `(request id: …)` that the family appends to its messages. */
export function requestIdOf(response: Response, message: string | undefined): string | undefined {
  const named = headers.map((name) => response.headers.get(name)).find(Boolean);
  return named ?? message?.match(/\(request id: ([^)]+)\)/i)?.[1];
}
