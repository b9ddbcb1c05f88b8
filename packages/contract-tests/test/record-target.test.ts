import { isOperationId, operationIds } from "@haoee/spec";
import { expect, test } from "vitest";
import { listRecordings } from "../src/recording/list-recordings.ts";
import { readRecording } from "../src/recording/read-recording.ts";
import { startMock } from "../src/stories/start-mock.ts";
import { judgeRecording } from "../src/verification/catalogue/judge-recording.ts";
import { playsAt, recordAt } from "./support/record-at-mock.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

test("every story is recorded at the mock, follows the contract and reaches all operations", async () => {
  await using mock = await startMock();
  const folder = temporaryFolder();
  const clock = { now: () => Date.now(), sleep: mock.pass };
  const plays = playsAt(mock.url, {});
  const { results, after } = await recordAt(mock.url, plays, folder, { clock, concurrency: 4 });
  expect(results.filter(({ outcome }) => outcome !== "recorded")).toEqual([]);
  const recordings = listRecordings(folder).map(readRecording);
  expect(recordings).toHaveLength(plays.length);
  expect(recordings.flatMap(judgeRecording)).toEqual([]);
  const called = recordings.flatMap(({ exchanges }) => exchanges.map(({ operationId }) => operationId));
  expect([...new Set(called)].filter(isOperationId).toSorted()).toEqual(operationIds.toSorted());
  // A server of this machine is evidence of nothing.
  expect(after).toMatchObject({ liveOperations: 0, recordings: { derived: plays.length } });
});
