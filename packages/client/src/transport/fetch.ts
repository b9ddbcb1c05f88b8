/**
 * A function that sends one request, in place of the platform's `fetch`, which has this form itself: to add a proxy or a
 * dispatcher, to log, or to answer in a test. `init.headers` carries the API key in `Authorization`. A platform's own
 * settings can be added: `(url, init) => fetch(url, { ...init, dispatcher })`.
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
