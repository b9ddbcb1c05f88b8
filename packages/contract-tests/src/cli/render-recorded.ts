import { styleText } from "node:util";
import { printable } from "../printable.ts";
import type { RecordingRun } from "../recorder/recording-run.ts";
import { resultLine } from "./tell-progress.ts";

function renderAccepted(results: RecordingRun["results"]): readonly string[] {
  const recorded = results.filter(({ outcome }) => outcome === "recorded");
  const broken = recorded.filter(({ problems }) => problems.length > 0);
  if (recorded.length === 0) return [];
  return [
    `accepted by the contract: ${recorded.length - broken.length} of ${recorded.length}`,
    ...broken.map(
      ({ file, problems }) =>
        `${styleText("yellow", "!")} ${printable(file ?? "")} breaks the contract: ${printable(problems[0] ?? "")}`,
    ),
  ];
}

/** What a run has recorded, for people. */
export function renderRecorded({ results, requests, maxRequests, before, after }: RecordingRun): string {
  const count = (outcome: string): number => results.filter((result) => result.outcome === outcome).length;
  const { length: missing } = results.filter(({ outcome }) => outcome === "failed" || outcome === "left");
  return [
    after.sentence,
    "",
    ...results.map(resultLine),
    "",
    `${count("recorded")} recorded, ${count("skipped")} skipped, ${count("failed")} failed, ${count("left")} left`,
    ...renderAccepted(results),
    `requests sent: ${requests} of at most ${maxRequests}`,
    `operations that claim live recordings: ${before.liveOperations} before, ${after.liveOperations} now, of ${after.operations}`,
    ...(missing > 0 ? ["The same command goes on where this run has stopped."] : []),
  ].join("\n");
}
