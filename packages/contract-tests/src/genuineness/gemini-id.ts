import { type GenuinenessCheck, slack, stampsOf } from "./genuineness-check.ts";

/** Unix time in seconds at which a `responseId` was made: its first four bytes. Undefined for an id of another form. */
export function geminiIdTime(id: unknown): number | undefined {
  if (typeof id !== "string" || !/^[\w-]{16,}$/.test(id)) return undefined;
  const bytes = Buffer.from(id, "base64url");
  return bytes.length >= 12 ? bytes.readUInt32LE(0) : undefined;
}

/** Compares the time in Gemini's `responseId` with the `Date` header, or without one with `createTime`. */
export const geminiId: GenuinenessCheck = (value, headers) => {
  const { responseId, createTime } = stampsOf(value);
  const encoded = geminiIdTime(responseId);
  const [check, stated] =
    headers.date === undefined ? ["gemini-id=createTime", createTime] : ["gemini-id≈Date", headers.date];
  if (encoded === undefined || typeof stated !== "string") return undefined;
  return { check, pointer: "/responseId", holds: Math.abs(Date.parse(stated) / 1000 - encoded) <= slack };
};
