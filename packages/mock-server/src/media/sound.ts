import { randomOf } from "../random/random.ts";
import { fromBase64 } from "./base64.ts";
import { joinBytes } from "./join-bytes.ts";
import type { Sound } from "./media-address.ts";

/** Longest sound, in seconds. */
const longestSound = 600;

/** Bytes of a frame: 24 ms at 48 kHz and 48 kbit/s. */
const frameLength = 144;

/** Frames of the loop. The frame before them holds what the encoder needs to begin. */
const loopFrames = 250;

/** Whether there is a sound of this length. */
export function isSound({ seconds }: Pick<Sound, "seconds">): boolean {
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= longestSound;
}

/** An MP3, 48 kHz mono: a loop of six seconds that begins where the seed says, frame by frame. */
export async function soundOf({ seconds, seed }: Sound): Promise<Uint8Array> {
  const { base64 } = await import("../../generated/sound.js");
  const loop = fromBase64(base64).subarray(frameLength);
  const first = randomOf(seed).integer(0, 11) * 20;
  const frames = Array.from({ length: Math.ceil(seconds / 0.024) }, (_, index) => {
    const at = ((first + index) % loopFrames) * frameLength;
    return loop.subarray(at, at + frameLength);
  });
  return joinBytes(frames);
}
