/** Media types by the ending of a file's name: what the gateway takes and gives. */
const mediaTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  gif: "image/gif",
  mp4: "video/mp4",
  webm: "video/webm",
  mp3: "audio/mpeg",
  wav: "audio/wav",
};

/** The media type that the ending of a name stands for. */
export function mediaTypeOf(name: string): string | undefined {
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending] : undefined;
}

/** The ending of names of a media type, with its dot; empty for a type that is not known. */
export function endingOf(mediaType: string): string {
  const bare = mediaType.split(";", 1)[0]?.trim().toLowerCase();
  const known = Object.keys(mediaTypes).find((ending) => mediaTypes[ending] === bare);
  return known ? `.${known}` : "";
}
