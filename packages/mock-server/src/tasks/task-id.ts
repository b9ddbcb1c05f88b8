/** Families of tasks: how the gateway forms their ids, statuses and progress. */
export type TaskFamily = "image" | "video-generation" | "video" | "music";

/** The last step of MurmurHash3: every 32-bit number has an image of its own. */
function scatter(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** 32 hexadecimal digits, the same for the same seed and count, and others for every other count. */
export function digitsOf(seed: string, count: number): string {
  const salt = [...seed].reduce((bits, character) => scatter(bits ^ (character.codePointAt(0) ?? 0)), 0);
  const words = [1, 2, 3, 4].map((word) => scatter((Math.imul(count, 4) + word) ^ salt));
  return words.map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** Writes 32 hexadecimal digits as a UUID of version 4. */
export function uuidOf(digits: string): string {
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20)].join("-");
}

const forms: Readonly<Record<TaskFamily, (digits: string) => string>> = {
  image: (digits) => digits,
  "video-generation": uuidOf,
  video: (digits) => `video_${uuidOf(digits)}`,
  music: uuidOf,
};

/** The id of a task, in the form that its family documents. */
export function taskId(family: TaskFamily, seed: string, count: number): string {
  return forms[family](digitsOf(seed, count));
}
