import { type Entry, entries } from "@haoee/spec";
import { readEntryRecordings } from "../stories/entry-recordings.ts";
import type { Target } from "../target/target.ts";
import type { Play } from "./play.ts";
import { readPlan } from "./read-plan.ts";
import { recordingName } from "./recording-name.ts";
import { storyPlays } from "./story-plays.ts";

/** Which plays are wanted. */
export interface Wanted {
  /** File of the plan; without one all stories are played. */
  readonly plan?: string;
  /** Ids of entries; without them all. */
  readonly entry?: readonly string[];
}

/**
 * The plays that are wanted at a target, each once.
 *
 * @throws InvalidSettingsError when the plan cannot be taken.
 */
export function plannedPlays({ plan, entry: wanted }: Wanted, target: Target): readonly Play[] {
  const shipped = readEntryRecordings();
  const storiesOf = (entry: Entry) => storyPlays(entry, shipped.get(entry.id)?.recordings ?? []);
  const all = plan ? readPlan(plan, storiesOf) : entries.flatMap(storiesOf);
  const plays = all.filter(({ entry }) => !wanted || wanted.includes(entry));
  return [...new Map(plays.map((play) => [`${play.entry}/${recordingName(play, target)}`, play])).values()];
}
