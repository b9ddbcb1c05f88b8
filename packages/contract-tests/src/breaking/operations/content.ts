import type { JsonObject } from "../../json-object.ts";
import type { Revision } from "../document/revision.ts";
import { includesMediaType, isMediaRange, normaliseMediaType, spellMediaType } from "./media-types.ts";

/** One media type of a body. */
export interface ContentEntry {
  /** As it is written. */
  readonly name: string;
  /** In the spelling that all of its kind have. */
  readonly mediaType: string;
  readonly media: JsonObject;
}

/** The media types of a body. */
export type Content = readonly ContentEntry[];

/** Reads the object of media types of a body. */
export function contentOf(revision: Revision, content: JsonObject): Content {
  return Object.entries(content).map(([name, media]) => ({
    name,
    mediaType: normaliseMediaType(name),
    media: revision.follow(media),
  }));
}

/** The entry for the same media type, rather with the same charset than with another. */
export function sameEntry(content: Content, { name, mediaType }: ContentEntry): ContentEntry | undefined {
  const same = content.filter((entry) => entry.mediaType === mediaType);
  return same.find((entry) => spellMediaType(entry.name) === spellMediaType(name)) ?? same[0];
}

/** The narrowest range that includes a media type. */
export function coveringEntry(content: Content, { mediaType }: ContentEntry): ContentEntry | undefined {
  const covering = content.filter((entry) => includes(entry, mediaType));
  return covering.toSorted((a, b) => b.mediaType.length - a.mediaType.length)[0];
}

/** What a range includes. */
export function coveredEntries(content: Content, range: ContentEntry): Content {
  return content.filter(({ mediaType }) => includes(range, mediaType));
}

function includes(range: ContentEntry, mediaType: string): boolean {
  return (
    isMediaRange(range.mediaType) && range.mediaType !== mediaType && includesMediaType(range.mediaType, mediaType)
  );
}
