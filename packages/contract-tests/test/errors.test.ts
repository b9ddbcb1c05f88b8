import { expect, it } from "vitest";
import {
  InvalidRecordingError,
  isInvalidRecordingError,
  isUndocumentedKindError,
  isUnknownOperationError,
  isUnreadableArchiveError,
  UndocumentedKindError,
  UnknownOperationError,
  UnreadableArchiveError,
} from "../src/index.ts";

const guards = [isInvalidRecordingError, isUndocumentedKindError, isUnknownOperationError, isUnreadableArchiveError];

it.each([
  [new InvalidRecordingError("a.json", "/v", "must be 1"), isInvalidRecordingError, "a.json: /v must be 1"],
  [
    new UndocumentedKindError("createImage", "status 9", ["200"]),
    isUndocumentedKindError,
    "createImage documents no status 9. It documents: 200",
  ],
  [new UnreadableArchiveError("a.har", "it is none"), isUnreadableArchiveError, "a.har: it is none"],
  [new UnknownOperationError("x"), isUnknownOperationError, /^The contract has no operation x\. It describes: create/],
])("tells %s from others, also from another copy of the package", (error, guard, message) => {
  const copy = Object.assign(new Error(error.message), { name: error.name });
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
  expect(guards.filter((one) => one(error))).toEqual([guard]);
  expect(guard(copy)).toBe(true);
  expect(guard({ name: error.name })).toBe(false);
});
