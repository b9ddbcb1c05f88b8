import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { expect, it } from "vitest";
import { temporaryRecordings } from "../../test/support/temporary-recordings.ts";
import { readRecording } from "./read-recording.ts";

const chat = "chat/published-answer.json";

it.each<[string, (file: string) => void]>([
  ["a pipe, which nobody writes to", (file) => execFileSync("mkfifo", [file])],
  ["a link to a device without end", (file) => symlinkSync("/dev/zero", file)],
  ["a folder", (file) => mkdirSync(file)],
])("refuses a recording that is %s", (_, make) => {
  using recordings = temporaryRecordings();
  const file = recordings.file(chat);
  rmSync(file);
  make(file);
  expect(() => readRecording(file)).toThrow(
    expect.objectContaining({ name: "InvalidRecordingError", reason: "must be readable JSON: it is no regular file" }),
  );
});
