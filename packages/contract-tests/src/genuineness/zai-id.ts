import { type GenuinenessCheck, idCheck, slack } from "./genuineness-check.ts";

/** Ids of Z.ai spell the time in China: `20260313050535` and a random part. */
export const zaiId: GenuinenessCheck = idCheck("zai-id=created", slack, (id) => {
  const [, ...fields] = /^(20\d\d)([01]\d)([0-3]\d)([0-2]\d)([0-5]\d)([0-5]\d)[0-9a-f]{16,18}$/.exec(id) ?? [];
  if (fields.length === 0) return undefined;
  const [year = "", month, day, hour, minute, second] = fields;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`) / 1000;
});
