import type { AnswerWish } from "../behaviours/behaviour.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

const preference = /^\s*(?<name>[\w-]+)\s*(?:=\s*"?(?<value>[^";]*)"?)?/;

function statusOf(value: string): number {
  if (/^[2-5]\d\d$/.test(value)) return Number(value);
  throw new RequestRefusedError({
    message: `Prefer: code must be a status from 200 to 599, got ${JSON.stringify(value)}`,
    param: "Prefer",
  });
}

const readers: Readonly<Record<string, (value: string) => AnswerWish>> = {
  code: (value) => ({ code: statusOf(value) }),
  example: (value) => ({ example: value }),
  dynamic: (value) => ({ dynamic: value !== "false" }),
};

/**
 * The answer that a `Prefer` header asks for, such as `code=401` or `code=400, example=model-required`. Other
 * preferences are left aside, as RFC 7240 has it.
 *
 * @returns undefined when it asks for none.
 * @throws RequestRefusedError for a code that is no status.
 */
export function parsePrefer(header: string | undefined): AnswerWish | undefined {
  const wishes = (header ?? "").split(",").flatMap((part) => {
    const { name = "", value = "" } = preference.exec(part)?.groups ?? {};
    const key = name.toLowerCase();
    return Object.hasOwn(readers, key) ? [readers[key]?.(value.trim())] : [];
  });
  return wishes.length === 0 ? undefined : Object.assign({}, ...wishes);
}
