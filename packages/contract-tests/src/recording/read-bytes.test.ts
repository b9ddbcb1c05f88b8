import { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { temporaryRecordings } from "../../test/support/temporary-recordings.ts";
import { readRecording } from "./read-recording.ts";

const flow = "video-content/create-until-film.json";

function ascii(bytes: Uint8Array | undefined, from: number, to: number): string {
  return new TextDecoder().decode(bytes?.slice(from, to));
}

it("reads the picture of a request and the film of an answer", () => {
  using recordings = temporaryRecordings();
  const { exchanges } = readRecording(recordings.file(flow));
  const picture = exchanges[0]?.request.parts?.find((part) => "bytes" in part);
  expect(ascii(picture?.bytes, 1, 4)).toBe("PNG");
  expect(ascii(exchanges[3]?.response.bytes, 4, 8)).toBe("ftyp");
});

function linkElsewhere(path: string): void {
  renameSync(path, `${path}.there`);
  symlinkSync(`${path}.there`, path);
}

it.each<[string, (path: string) => void, RegExp]>([
  ["is not there", (path) => rmSync(path), /names [0-9a-f]{64}\.mp4, which is not beside the recording/],
  ["is a link", linkElsewhere, /as a file$/],
  ["has other bytes than its name says", (path) => writeFileSync(path, "other"), /whose SHA-256 is [0-9a-f]{64}$/],
])("refuses a file that %s, and says where it is named", (_, damage, reason) => {
  using recordings = temporaryRecordings();
  const film = readRecording(recordings.file(flow)).exchanges[3]?.response.file;
  damage(recordings.file(`video-content/${film}`));
  expect(() => readRecording(recordings.file(flow))).toThrow(
    expect.objectContaining({
      name: "InvalidRecordingError",
      pointer: "/exchanges/3/response/file",
      reason: expect.stringMatching(reason),
    }),
  );
});
