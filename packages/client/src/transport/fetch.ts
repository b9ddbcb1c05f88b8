/**
 * A function that sends one request, in place of the platform's `fetch`: to add a proxy or a dispatcher, to log, or to
 * answer in a test. The request carries the API key in its `Authorization` header.
 */
export type Fetch = (request: Request) => Promise<Response>;
