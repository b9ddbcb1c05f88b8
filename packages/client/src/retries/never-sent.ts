import { causesOf } from "../answers/causes.ts";

/** What Node.js, Deno through it, and Bun call a connection that never came about. */
const codes = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** What Deno's `fetch` says of it, which has no code. */
const words = /client error \(Connect\)/;

/**
 * Whether what `fetch` threw shows that no byte of the request was sent. Browsers and workerd do not tell, so there it
 * never does.
 */
export function neverSent(thrown: unknown): boolean {
  return causesOf(thrown).some(
    ({ code, syscall, message }) => codes.test(String(code)) || syscall === "connect" || words.test(String(message)),
  );
}
