import { type GenuinenessCheck, idCheck } from "./genuineness-check.ts";

/** Ids of OpenRouter spell the seconds: `gen-1786403070-P09z…`. */
export const openrouterId: GenuinenessCheck = idCheck("openrouter-id=created", 1, (id) => {
  const [, seconds] = /^gen-(?:[a-z]+-)?(\d{10})-/.exec(id) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
});
