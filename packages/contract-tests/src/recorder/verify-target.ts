import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHaoeeClient } from "@haoee/client";
import { isNothingToVerifyError } from "../errors/nothing-to-verify-error.ts";
import { startMock } from "../stories/start-mock.ts";
import type { Verification } from "../verification/verification.ts";
import { type VerifyOptions, verify } from "../verification/verify.ts";
import { type AnswerCount, createAnswerCounter } from "./answer-counts.ts";
import type { Line } from "./line.ts";
import type { Play } from "./play.ts";
import { type PlayResult, type RecordPlaysOptions, recordPlays } from "./record-plays.ts";

/** What a server answered to the stories, and what holds of it. */
export interface TargetVerification {
  readonly ok: boolean;
  /** Address that was played at. */
  readonly target: string;
  readonly results: readonly PlayResult[];
  /** How many requests left. */
  readonly requests: number;
  readonly maxRequests: number;
  /** Every operation of the stories. One without any success makes the verification fail. */
  readonly operations: readonly AnswerCount[];
  /** What holds of the answers, null when there was none to verify. */
  readonly verification: Verification | null;
}

/** Settings of the verification of a server. */
export interface VerifyTargetOptions
  extends Pick<RecordPlaysOptions, "recorder" | "concurrency" | "onResult">,
    Pick<VerifyOptions, "allow" | "onProgress"> {}

async function verifyAnswers(
  recordings: string,
  plays: readonly Play[],
  target: string,
  { allow, onProgress }: VerifyTargetOptions,
): Promise<Verification | null> {
  await using mock = await startMock();
  const world = { mock, createClient: createHaoeeClient, target };
  const entries = [...new Set(plays.map(({ entry }) => entry))];
  try {
    return await verify({ recordings, entries, world, ...(allow && { allow }), ...(onProgress && { onProgress }) });
  } catch (error) {
    if (isNothingToVerifyError(error)) return null;
    throw error;
  }
}

/**
 * Plays stories at a server and verifies its answers as recordings are verified. Nothing of them is kept.
 *
 * @throws InvalidSettingsError when the file of allowed fields is none.
 */
export async function verifyTarget(
  plays: readonly Play[],
  line: Omit<Line, "onAnswer">,
  options: VerifyTargetOptions,
): Promise<TargetVerification> {
  const recordings = mkdtempSync(join(tmpdir(), "haoee-target-"));
  const answers = createAnswerCounter(plays.flatMap(({ moves }) => moves.map(({ operationId }) => operationId)));
  try {
    const { recorder, concurrency, onResult } = options;
    const settings = { recordings, recorder, concurrency, onResult, again: false };
    const results = await recordPlays(plays, { ...line, onAnswer: answers.count }, settings);
    const target = line.target.url.href;
    const verification = await verifyAnswers(recordings, plays, target, options);
    const operations = answers.counts();
    const played = results.every(({ outcome }) => outcome === "recorded");
    const answered = operations.every(({ successes }) => successes > 0);
    const ok = played && answered && verification?.ok === true;
    const { spent: requests, limit: maxRequests } = line.budget;
    return { ok, target, results, requests, maxRequests, operations, verification };
  } finally {
    rmSync(recordings, { recursive: true });
  }
}
