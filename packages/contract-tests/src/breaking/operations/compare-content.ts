import { escapeStep } from "../../json-pointer.ts";
import type { Side } from "../side.ts";
import { type Change, sidedChange } from "./change.ts";
import { compareMedia } from "./compare-media.ts";
import { type Content, type ContentEntry, contentOf, coveredEntries, coveringEntry, sameEntry } from "./content.ts";
import type { SidedChangeName } from "./operation-changes.ts";
import type { Pair, Revisions } from "./pair.ts";

/** The media types of a body in both revisions. */
interface Contents {
  readonly older: Content;
  readonly newer: Content;
  tell(change: SidedChangeName, was: readonly ContentEntry[], is: readonly ContentEntry[]): Change;
  compare(was: ContentEntry, is: ContentEntry): readonly Change[];
}

function namesOf(entries: readonly ContentEntry[], none: string): string {
  return entries.map(({ name }) => name).join(", ") || none;
}

/** What became of a media type of the old revision. */
function compareOld(was: ContentEntry, { older, newer, tell, compare }: Contents): readonly Change[] {
  const now = sameEntry(newer, was) ?? coveringEntry(newer, was);
  if (now) return compare(was, now);
  const left = coveredEntries(newer, was);
  if (left.length === 0) return [tell("media-type-removed", [was], [])];
  const fresh = left.filter((entry) => !sameEntry(older, entry));
  return [tell("media-type-narrowed", [was], left), ...fresh.flatMap((entry) => compare(was, entry))];
}

/** What a media type of the new revision adds to what {@link compareOld} tells. */
function compareNew(is: ContentEntry, { older, newer, tell, compare }: Contents): readonly Change[] {
  const same = sameEntry(older, is);
  if (same) return sameEntry(newer, same) === is ? [] : compare(same, is);
  const covering = coveringEntry(older, is);
  if (covering) {
    const stays = sameEntry(newer, covering) ?? coveringEntry(newer, covering);
    return stays ? [tell("media-type-added", [], [is]), ...compare(covering, is)] : [];
  }
  const covered = coveredEntries(older, is);
  return [covered.length > 0 ? tell("media-type-widened", covered, [is]) : tell("media-type-added", [], [is])];
}

/** The media types of a body, and the schema of each. */
export function compareContent(pair: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const at = ({ name }: ContentEntry) => `${pair.pointer}/${escapeStep(name)}`;
  const contents: Contents = {
    older: contentOf(revisions.older, pair.older),
    newer: contentOf(revisions.newer, pair.newer),
    tell: (change, was, is) => {
      const [place = ""] = [...is, ...was].map(at);
      const message = `media type: ${namesOf(was, "absent")} → ${namesOf(is, "gone")}`;
      return sidedChange(change, side, place, message, { old: was[0]?.media, new: is[0]?.media });
    },
    compare: (was, is) =>
      compareMedia(was.mediaType, { older: was.media, newer: is.media, pointer: at(is) }, side, revisions),
  };
  return [
    ...contents.older.flatMap((was) => compareOld(was, contents)),
    ...contents.newer.flatMap((is) => compareNew(is, contents)),
  ];
}
