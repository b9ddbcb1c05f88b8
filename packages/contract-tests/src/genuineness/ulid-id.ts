import { type GenuinenessCheck, idCheck, slack } from "./genuineness-check.ts";

const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first ten signs of a ULID are milliseconds in Crockford's base32. */
export const ulidId: GenuinenessCheck = idCheck("ulid=created", slack, (id) => {
  const [, stamp] = /^[a-z]+[_-]([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}$/i.exec(id) ?? [];
  if (stamp === undefined) return undefined;
  return [...stamp].reduce((time, digit) => time * 32 + digits.indexOf(digit.toUpperCase()), 0) / 1000;
});
