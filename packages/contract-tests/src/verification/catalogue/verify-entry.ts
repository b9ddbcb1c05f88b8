import { type Entry, isOperationId } from "@haoee/spec";
import type { Recording } from "../../recording/recording.ts";
import type { EntryRecordings } from "../../stories/entry-recordings.ts";
import { type Mock, tellMockStories } from "../../stories/mock-story.ts";
import { passingClock } from "../../stories/passing-clock.ts";
import { tellReplayStory } from "../../stories/replay-story.ts";
import { type Outcomes, tellOutcomes } from "../../stories/tell-outcomes.ts";
import type { ClientFactory, Walk } from "../../stories/walk-exchanges.ts";
import type { EntryResult, Tick } from "./entry-result.ts";
import { verifyClient, verifyContract, verifyMock, verifyRecordings, verifyStory } from "./ticks.ts";

/** What an entry is verified with. */
export interface World {
  readonly mock: Mock;
  readonly createClient: ClientFactory;
  /** Address that is asked in place of the mock. Default: none, the mock is asked. */
  readonly target?: string;
}

/** Replays a recording to the client. */
export type Replay = (recording: Recording) => Promise<Walk>;

async function replayAll({ recordings }: EntryRecordings, replay: Replay): Promise<readonly Walk[]> {
  const walks: Walk[] = [];
  for (const recording of recordings) walks.push(await replay(recording));
  return walks;
}

const none: Outcomes = { facts: [], problems: [] };

/** What users get of the mock, once everything before has held. */
async function outcomesOf(
  entry: Entry,
  ticks: Readonly<Record<string, Tick>>,
  { mock, createClient }: World,
): Promise<Outcomes> {
  if (!Object.values(ticks).every(({ ok }) => ok)) return none;
  return tellOutcomes(entry, createClient({ apiKey: "none", baseUrl: mock.url, clock: passingClock(mock.pass) }));
}

/**
 * Verifies one entry: contract, recordings, the client against the recordings, the mock against the documentation.
 *
 * @param replay Replays a recording. Default: on a server of its own, each time anew.
 */
export async function verifyEntry(
  entry: Entry,
  own: EntryRecordings,
  world: World,
  replay: Replay = (recording) => tellReplayStory(recording, world.createClient),
): Promise<EntryResult> {
  const replays = entry.described ? await replayAll(own, replay) : [];
  const { mock, createClient, target } = world;
  const isMock = target === undefined;
  const mocks = entry.described ? await tellMockStories(entry, own.recordings, mock, createClient, isMock) : [];
  const ticks = {
    contract: verifyContract(entry),
    client: verifyClient(replays),
    mock: verifyMock(mocks),
    recording: verifyRecordings(own),
  };
  const story = verifyStory(entry, ticks, { replays, mocks, outcomes: await outcomesOf(entry, ticks, world) });
  const called = [...replays, ...mocks].flatMap(({ calls }) => calls.map(({ operationId }) => operationId));
  const { id, described } = entry;
  return {
    entry: id,
    described,
    ...ticks,
    story,
    operations: story.ok ? [...new Set(called)].filter(isOperationId) : [],
  };
}
