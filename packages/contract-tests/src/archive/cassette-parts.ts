import type { HeaderList } from "../exchange/captured-exchange.ts";

/** Headers as cassettes have them: name → value or values. */
export type CassetteHeaders = Readonly<Record<string, unknown>> | null | undefined;

/** Headers in the order of the cassette. */
export function headerList(headers: CassetteHeaders): HeaderList {
  return Object.entries(headers ?? {}).flatMap(([name, values]) =>
    [values].flat().map((value): readonly [string, string] => [name, bytesOf(value).toString("utf8")]),
  );
}

/** The bytes of a body in any of the forms in which cassettes have one: text, bytes, or an object around them. */
export function bytesOf(body: unknown): Buffer {
  if (body === null || body === undefined) return Buffer.alloc(0);
  if (typeof body === "string") return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  if (typeof body === "number" || typeof body === "boolean") return Buffer.from(String(body));
  // An object that is none of those above has named fields.
  const fields = body as Readonly<Record<string, unknown>>;
  if (typeof fields.base64_string === "string") return Buffer.from(fields.base64_string, "base64");
  if ("string" in fields) return bytesOf(fields.string);
  if (Object.keys(fields).length === 0) return Buffer.alloc(0);
  throw new Error("has a body of a form that no recorder is known to write");
}

/** An address, or its path where it has no host. */
export function addressOf(uri: string): { readonly target: string; readonly host: string | null } {
  if (uri.startsWith("/")) return { target: uri, host: null };
  if (!URL.canParse(uri)) throw new Error("has an address that is none");
  const { pathname, search, host } = new URL(uri);
  return { target: pathname + search, host: host || null };
}

/** ISO 8601 of a date in any common form, null when it is none. */
export function isoDate(text: string | undefined): string | null {
  const time = Date.parse(text ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
