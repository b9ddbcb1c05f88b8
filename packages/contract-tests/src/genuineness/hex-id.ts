import { type GenuinenessCheck, idCheck } from "./genuineness-check.ts";

/** Ids of OpenAI's videos and responses begin with the seconds as eight hexadecimal digits. */
export const hexId: GenuinenessCheck = idCheck("hex-id=created", 1, (id) => {
  const [, seconds] = /^(?:video|resp)_([0-9a-f]{8})[0-9a-f]{32,}$/.exec(id) ?? [];
  return seconds === undefined ? undefined : Number.parseInt(seconds, 16);
});
