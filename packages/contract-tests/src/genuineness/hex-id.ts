import { type GenuinenessCheck, idCheck } from "./genuineness-check.ts";

/** Ids of OpenAI's videos and responses hold the seconds as eight hexadecimal digits: first, or since 2025 after 18 others. */
export const hexId: GenuinenessCheck = idCheck("hex-id=created", 1, (id) => {
  const [, seconds] = /^(?:video|resp)_(?:[0-9a-f]{16}00)?([0-9a-f]{8})[0-9a-f]{24,40}$/.exec(id) ?? [];
  return seconds === undefined ? undefined : Number.parseInt(seconds, 16);
});
