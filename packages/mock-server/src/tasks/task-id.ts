/** The last step of MurmurHash3: every 32-bit number has an image of its own. */
function scatter(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** An id of 32 hexadecimal digits, the same for the same count and another for every other. */
export function taskId(count: number): string {
  const words = [1, 2, 3, 4].map((word) => scatter(Math.imul(count, 4) + word));
  return words.map((word) => word.toString(16).padStart(8, "0")).join("");
}
