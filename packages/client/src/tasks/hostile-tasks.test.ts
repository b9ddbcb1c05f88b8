import fc from "fast-check";
import { expect, test } from "vitest";
import type { ImageTask, MusicTask, Video, VideoGeneration } from "../generated/components.ts";
import { isWebhookError, parseWebhookBody } from "../webhooks/index.ts";
import { readImageTask } from "./read-image-task.ts";
import { readMusicBatch } from "./read-music-batch.ts";
import { readVideo } from "./read-video.ts";
import { readVideoGeneration } from "./read-video-generation.ts";

const names =
  "task_id status progress fail_reason error message data output outputs url b64_json media_type output_format " +
  "video_url metadata audio_url action platform notify_hook text";

/** JSON under the names that are looked at, some of it such that `String()` and `Number()` throw. */
const { fields } = fc.letrec<{ value: unknown; fields: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, 1, "", "SUCCESS", { toString: 1, valueOf: 1 }),
    tie("fields"),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
  fields: fc.dictionary(fc.constantFrom(...names.split(" ")), tie("value"), { maxKeys: 12 }),
}));

/** What a callback is refused with, if it is. */
function refusalOf(body: unknown): unknown {
  try {
    parseWebhookBody(body);
    return undefined;
  } catch (error) {
    return error;
  }
}

test("a task is read whatever the gateway says of it", () => {
  fc.assert(
    fc.property(fields, fields, (told, data) => {
      const body: object = { status: "SUCCESS", ...told, data };
      const { progress } = readImageTask(body as ImageTask);
      expect(progress).toSatisfy((percent: number) => percent >= 0 && percent <= 100);
      expect(readVideoGeneration(body as VideoGeneration).progress).toBe(progress);
      expect(readVideo(body as Video, "7").progress).toBe(progress);
      for (const batch of [body, [body, null], told]) {
        expect(readMusicBatch(["7"], batch as unknown as MusicTask[]).id).toBe("7");
      }
    }),
    { numRuns: 1000 },
  );
});

test("a callback is read or refused whatever it says", () => {
  fc.assert(
    fc.property(fields, (told) => {
      for (const body of [{ data: { task_id: "7", status: "SUCCESS", ...told } }, { task_id: "7", ...told }]) {
        expect(refusalOf(body)).toSatisfy((error) => error === undefined || isWebhookError(error));
      }
    }),
    { numRuns: 1000 },
  );
});
