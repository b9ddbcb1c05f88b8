import { causesOf, type Thrown } from "../answers/causes.ts";

/** What Node.js, Deno through it, and Bun call a connection that never came about. */
const codes = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** What Deno's `fetch` says of it, which has no code. */
const words = /client error \(Connect\)/;

/** An address in numbers. A name stands for some that are not known here. */
const numbers = /^[\d.]+$|:/;

/** Whether an error is, for all it tells, about a connection to this place. */
function isAbout({ message = "", address, hostname, errors, path, port }: Thrown, url: URL): boolean {
  const ours = url.hostname.replace(/[[\]]/g, "");
  const ourPort = url.port || (url.protocol === "http:" ? 80 : 443);
  // Node.js names the port of a connection that is too slow in words, as Deno does the whole address of any.
  const itsPort = port ?? /:(\d+), /.exec(message)?.[1] ?? ourPort;
  const whole = path ?? /url \((.+?)\)/.exec(message)?.[1] ?? url.href;
  return (
    (hostname ?? ours) === ours &&
    (!address || address === ours || (numbers.test(address) && !numbers.test(ours))) &&
    `${itsPort}` === `${ourPort}` &&
    whole.startsWith(`${url.origin}/`) &&
    (errors ?? []).every((error) => isAbout(error, url))
  );
}

/**
 * Whether what `fetch` threw shows that no byte of the request to this address was sent. Browsers and workerd do not
 * tell, so there it never does. An error that names another place shows nothing: a `fetch` of the caller's own may have
 * sent the request, and failed at what it did besides.
 */
export function neverSent(thrown: unknown, address: string): boolean {
  const url = new URL(address);
  return causesOf(thrown).some(
    (cause) =>
      (codes.test(String(cause.code)) || cause.syscall === "connect" || words.test(String(cause.message))) &&
      isAbout(cause, url),
  );
}
