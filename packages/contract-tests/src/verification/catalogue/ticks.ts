import { type Entry, requestExamples, responseExamples } from "@haoee/spec";
import { count } from "../../count.ts";
import { judgeBody } from "../../judge/judge-body.ts";
import { judgeRequest } from "../../judge/judge-request.ts";
import type { EntryRecordings } from "../../stories/entry-recordings.ts";
import { sentencesOf } from "../../stories/judge-answer.ts";
import type { Outcomes } from "../../stories/tell-outcomes.ts";
import type { Walk } from "../../stories/walk-exchanges.ts";
import type { Tick } from "./entry-result.ts";
import { judgeRecording } from "./judge-recording.ts";

function tick(problems: readonly string[], evidence: string): Tick {
  return { ok: problems.length === 0, evidence: problems.length === 0 ? evidence : problems.join("; ") };
}

/** Whether the contract describes the entry, and its examples hold. */
export function verifyContract(entry: Entry): Tick {
  if (!entry.described) return tick(["the contract does not describe it yet"], "");
  const [requests, answers] = [requestExamples(entry), responseExamples(entry)];
  const problems = [
    ...requests.flatMap(({ operationId, mediaType, body }) =>
      mediaType ? sentencesOf(judgeRequest({ operationId, mediaType, body })) : [],
    ),
    ...answers.flatMap(({ value, ...kind }) => sentencesOf(judgeBody({ ...kind, body: value }))),
    ...(requests.length === 0 ? ["it documents no request"] : []),
    ...(answers.length === 0 ? ["it documents no answer"] : []),
  ];
  return tick(problems, `${count(requests.length, "request")} and ${count(answers.length, "answer")} documented`);
}

/** Whether the entry has recordings, and all of them follow the contract. */
export function verifyRecordings({ recordings, problems }: EntryRecordings): Tick {
  const found = [...problems, ...recordings.flatMap(judgeRecording)];
  const kinds = [...new Set(recordings.map(({ provenance }) => provenance.kind))].toSorted();
  const none = recordings.length === 0 && found.length === 0 ? ["there is no recording"] : [];
  return tick([...found, ...none], `${count(recordings.length, "recording")} (${kinds.join(", ")})`);
}

/** Whether the client sends what was recorded and returns what was answered. */
export function verifyClient(walks: readonly Walk[]): Tick {
  const calls = walks.flatMap((walk) => walk.calls);
  const own = calls.filter(({ byClient }) => byClient).length;
  const foreign = calls.length - own;
  const none = own === 0 ? ["the client made no call"] : [];
  const rest = foreign > 0 ? `, ${foreign} by plain fetch, whose form the client never sends` : "";
  return tick([...walks.flatMap(({ problems }) => problems), ...none], `${count(own, "recorded call")}${rest}`);
}

/** Whether the mock answers what the entry documents. */
export function verifyMock(walks: readonly Walk[]): Tick {
  const calls = walks.flatMap((walk) => walk.calls);
  const none = calls.length === 0 ? ["the mock was asked nothing"] : [];
  return tick([...walks.flatMap(({ problems }) => problems), ...none], `${count(calls.length, "documented call")}`);
}

function uncalled({ operation, also }: Entry, walks: readonly Walk[], where: string): readonly string[] {
  const called = new Set(walks.flatMap(({ calls }) => calls.map(({ operationId }) => operationId)));
  return [operation, ...also].filter((one) => !called.has(one)).map((one) => `${one} was not called ${where}`);
}

/** What the story of an entry rests on besides the other facts. */
export interface Story {
  readonly replays: readonly Walk[];
  readonly mocks: readonly Walk[];
  readonly outcomes: Outcomes;
}

/**
 * Whether the other four hold together, every operation of the entry was called both ways, and users got what the entry
 * is for.
 */
export function verifyStory(
  entry: Entry,
  ticks: Readonly<Record<string, Tick>>,
  { replays, mocks, outcomes }: Story,
): Tick {
  const broken = Object.keys(ticks).filter((name) => !ticks[name]?.ok);
  if (broken.length > 0) return tick([`breaks off at ${broken.join(", ")}`], "");
  const uncalledOnes = [...uncalled(entry, replays, "against a recording"), ...uncalled(entry, mocks, "on the mock")];
  const walks = `${count(replays.length, "recording")} replayed, ${count(mocks.length, "walk")} on the mock`;
  return tick([...uncalledOnes, ...outcomes.problems], `${walks}, which gave ${outcomes.facts.join("; ")}`);
}
