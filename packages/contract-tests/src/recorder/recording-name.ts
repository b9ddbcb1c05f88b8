import { hash } from "node:crypto";
import type { Target } from "../target/target.ts";
import type { Play } from "./play.ts";

/**
 * Names the recording of a play at a target. It ends with a hash that stays the same while nothing of what is sent, and
 * to whom, has changed, so that a later run knows what is recorded already.
 */
export function recordingName({ entry, name, moves }: Play, { url }: Target): string {
  const text = JSON.stringify([url.href, entry, name, moves], (_, value: unknown) =>
    value instanceof Uint8Array ? hash("sha256", value) : value,
  );
  return `${name}-${hash("sha256", text).slice(0, 8)}`;
}
