/**
 * A function that sends one request, in place of the platform's `fetch`, which has this form itself: to add a proxy or a
 * dispatcher, to log, or to answer in a test. `init.headers` carries the API key in `Authorization`. A platform's own
 * settings can be added: `(url, init) => fetch(url, { ...init, dispatcher })`.
 *
 * What it rejects with becomes a `ConnectionError`, and a connection that never came about is tried again, unless the
 * error names another host or port than the request's. So catch what your own requests throw, such as those to a host of
 * logs: where a picture is drawn and your `fetch` rejects all the same, the picture is lost.
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
