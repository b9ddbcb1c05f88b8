import { type GenuinenessCheck, idCheck } from "./genuineness-check.ts";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/** 18 December 2019, from which the ids count. */
const epoch = 1576800000;

/** Ids of OpenAI's completions are 29 base62 digits, of which the first five count seconds. Others take 32 by chance. */
export const openaiId: GenuinenessCheck = idCheck("openai-id=created", 0, (id) => {
  const [, stamp] = /^(?:chatcmpl|cmpl)-([0-9A-Za-z]{5})[0-9A-Za-z]{24}$/.exec(id) ?? [];
  if (stamp === undefined) return undefined;
  return epoch + [...stamp].reduce((time, digit) => time * 62 + digits.indexOf(digit), 0);
});
