import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type TemporaryRecordings, temporaryRecordings } from "../../test/support/temporary-recordings.ts";
import type { Complaint } from "./complaint.ts";
import { diagnose } from "./diagnose.ts";

const chat = "chat/published-answer.json";
const picture = "6a9cf6959a2b8362bf8c94997ba330159e31ef7bc32d27b396bf199f6f53cb81.png";
const damages: readonly [string, (recordings: TemporaryRecordings) => void, Partial<Complaint>][] = [
  [
    "a folder of no entry",
    ({ file }) => mkdirSync(file("chats")),
    { check: "orphan", place: "chats", message: "is named after no documentation entry" },
  ],
  [
    "a file that nothing names",
    ({ file }) => writeFileSync(file("chat/notes.txt"), ""),
    { check: "orphan", place: "chat/notes.txt", message: "is named by no recording" },
  ],
  [
    "a recording beside the folders",
    ({ file }) => writeFileSync(file("stray.json"), "{"),
    { check: "orphan", place: "stray.json", message: expect.stringContaining("is not read") },
  ],
  [
    "a recording whose name is not in lower case",
    ({ file }) => writeFileSync(file("chat/stray.JSON"), "{"),
    { check: "orphan", place: "chat/stray.JSON", message: "is named by no recording" },
  ],
  [
    "a recording of another entry",
    ({ file, change }) => {
      renameSync(file(chat), file("flux/strayed.json"));
      change("flux/strayed.json", (recording) => Object.assign(recording, { entry: "flux" }));
    },
    { check: "orphan", place: "flux/strayed.json", message: "holds calls of chat, none of flux" },
  ],
  [
    "a recording that is not JSON",
    ({ file }) => writeFileSync(file(chat), "{"),
    { check: "file", place: chat, message: expect.stringContaining("must be readable JSON") },
  ],
  [
    // It is not told a second time, as a file that nothing names.
    "a file whose bytes are not those of its name",
    ({ file }) => writeFileSync(file(`video-remix/${picture}`), "other bytes"),
    {
      check: "file",
      place: "video-remix/create-then-remix.json",
      message: expect.stringContaining("whose SHA-256 is"),
    },
  ],
  [
    "a play that was not finished",
    ({ file }) => mkdirSync(file(".record-state/chat/create-0"), { recursive: true }),
    { level: "warning", check: "file", place: "chat/create-0" },
  ],
];

test.each(damages)("%s is told", (_, damage, expected) => {
  using recordings = temporaryRecordings();
  damage(recordings);
  const { ok, complaints } = diagnose({ folder: recordings.folder, now: 0, warnDays: 90, failDays: 180 });
  expect(complaints).toEqual([expect.objectContaining({ level: "error", ...expected })]);
  expect(ok).toBe(expected.level === "warning");
});
