import { type GenuinenessCheck, slack, stampsOf, statedTime } from "./genuineness-check.ts";

/** Compares what an answer says of when it was made with the `Date` header. What is polled was made any time before. */
export const createdNearDate: GenuinenessCheck = (value, { date }) => {
  const stamps = stampsOf(value);
  const stated = statedTime(stamps);
  if (stated === undefined || date === undefined || stamps.created === undefined) return undefined;
  return { check: "created≈Date", pointer: "/created", holds: Math.abs(Date.parse(date) / 1000 - stated) <= slack };
};
