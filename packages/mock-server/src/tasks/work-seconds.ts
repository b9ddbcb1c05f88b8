/** Pictures take three seconds, and each further one a second. */
export function drawingSeconds(count: number): number {
  return 2 + count;
}

/**
 * How long a film takes, in seconds: a tenth of what the documentation tells, which is one to three minutes for 10 s,
 * two minutes more for 15 s and eight minutes more in high resolution. Source: entry `sora-image`.
 */
export function filmingSeconds(seconds: number, hd: boolean): number {
  const length = seconds <= 10 ? 1.2 * seconds : 12 + 2.4 * (seconds - 10);
  return length + (hd ? 48 : 0);
}

/** A song takes a tenth of what the documented one took. Source: example `suno-fetch.finished`. */
export const composingSeconds = 15;

/** How long it takes to bring in a song. */
export const uploadingSeconds = 3;
